--TEST--
version_compare, similar_text and words
--FILE--
<?php
try {
    var_dump(version_compare("8.1.0","8.2.0"), version_compare("5.2","5.10"), version_compare("1.0-beta","1.0",">"), version_compare("1.0rc1","1.0RC1","eq"), version_compare("1.0.0","1.0"), version_compare("1.0-dev","1.0-alpha"), version_compare("1.0pl1","1.0"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(similar_text("World","Word",$p), $p, levenshtein("kitten","sitting"), soundex("Robert"), soundex("Tymczak"), count_chars("abca",3), count_chars("ab",1), str_word_count("Hello fri3nd, you're ok"), str_word_count("Hello fri3nd",1), strip_tags("<p>Hello <b>World</b><br/><!-- c --></p>"), strip_tags("<p>Hi <b>x</b></p>","<b>"), ucwords('hello_world-foo','_-'), strpbrk("This is","st"), strspn("42 is","1234567890"), strcspn("abcd","cd"), strncmp("abc","abd",2), strncasecmp("HELLO","help",3), strnatcmp("img12","img10"), strnatcasecmp("IMG2","img10"), substr_count("abcabc","bc",2));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
int(-1)
int(-1)
bool(false)
bool(true)
int(1)
int(-1)
int(1)
int(4)
float(88.88888888888889)
int(3)
string(4) "R163"
string(4) "T522"
string(3) "abc"
array(2) {
  [97]=>
  int(1)
  [98]=>
  int(1)
}
int(5)
array(3) {
  [0]=>
  string(5) "Hello"
  [1]=>
  string(3) "fri"
  [2]=>
  string(2) "nd"
}
string(11) "Hello World"
string(11) "Hi <b>x</b>"
string(15) "Hello_World-Foo"
string(4) "s is"
int(2)
int(2)
int(0)
int(0)
int(1)
int(-1)
int(1)
