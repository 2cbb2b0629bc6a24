--TEST--
Positions, parts and counts of strings
--FILE--
<?php
try {
    var_dump(strpos("abcabc","c"), strpos("abcabc","c",3), strpos("abc","x"), strpos("abc","c",-1), strrpos("abcabc","b"), strrpos("abcabc","b",-3), strrpos("abcabc","b",2), stripos("ABC","b"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    strpos("abc","b",10);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(strstr("user@host","@"), strstr("user@host","@",true), stristr("HAYSTACK","st"), strrchr("a/b/c","/"), substr_count("hello hello","ll"), substr_count("aaa","aa"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(substr("abc",1), substr("abc",-2,1), substr("abc",5), substr("abc",0,-1), substr_replace("Hello",'J',0,1), substr_replace(["abc","def"],"X",1,1), substr_compare("abcde","cd",2,2));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(ucfirst("hello"), ucwords("hello world-foo bar"), ucwords("hello-world","-"), lcfirst("ABC"), strtolower("ÀBC"), strtoupper("abcé"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
int(2)
int(5)
bool(false)
int(2)
int(4)
int(1)
int(4)
int(1)
ValueError: strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
string(5) "@host"
string(4) "user"
string(5) "STACK"
string(2) "/c"
int(2)
int(1)
string(2) "bc"
string(1) "b"
string(0) ""
string(2) "ab"
string(5) "Jello"
array(2) {
  [0]=>
  string(3) "aXc"
  [1]=>
  string(3) "dXf"
}
int(0)
string(5) "Hello"
string(19) "Hello World-foo Bar"
string(11) "Hello-World"
string(3) "aBC"
string(4) "Àbc"
string(5) "ABCé"
