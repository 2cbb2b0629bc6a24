--TEST--
Padding, wrapping, quoting, HTML
--FILE--
<?php
try {
    var_dump(dechex(255), decbin(5), decoct(8), hexdec("ff"), bindec("101"), octdec("17"), base_convert("ff",16,2), hexdec("xyz"), dechex(-1), hexdec("ffffffffffffffff"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(str_pad("5",3,"0",STR_PAD_LEFT), str_pad("abc",10,"xy",STR_PAD_BOTH), str_repeat("ab",3), strrev("abc"), str_split("abcdef",4), chunk_split("abcd",2,"|"), wordwrap("The quick brown fox",10,"\n",true), nl2br("a\nb\r\nc"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(wordwrap("A very long woooooooooooord.", 8, "\n", true), wordwrap("A very long woooooooooooord.", 8, "\n", false), wordwrap("short",20));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(addslashes("a'b\"c\\d\0e"), stripslashes("a\\'b\\\\c"), addcslashes("foo[bar]z\n\x01","A..Z\n\x01"), stripcslashes('a\n\x41\101'), quotemeta("1+1=2?"), escapeshellarg("it's"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(htmlspecialchars("<a href='x'>T&amp;</a>\""), htmlspecialchars("&amp;",ENT_QUOTES,'UTF-8',false), htmlentities("café ©"), html_entity_decode("&lt;&eacute;&#39;&#x41;&hearts;&nbsp;"), htmlspecialchars_decode("&lt;b&gt; &quot;&#039;"), htmlspecialchars("\xff"), htmlspecialchars("'",ENT_COMPAT));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECTF--

Deprecated: Invalid characters passed for attempted conversion, these have been ignored in %s on line %d
string(2) "ff"
string(3) "101"
string(2) "10"
int(255)
int(5)
int(15)
string(8) "11111111"
int(0)
string(16) "ffffffffffffffff"
float(1.8446744073709552E+19)
string(3) "005"
string(10) "xyxabcxyxy"
string(6) "ababab"
string(3) "cba"
array(2) {
  [0]=>
  string(4) "abcd"
  [1]=>
  string(2) "ef"
}
string(6) "ab|cd|"
string(19) "The quick
brown fox"
string(18) "a<br />
b<br />
c"
string(29) "A very
long
wooooooo
ooooord."
string(28) "A very
long
woooooooooooord."
string(5) "short"
string(13) "a\'b\"c\\d\0e"
string(5) "a'b\c"
string(15) "foo[bar]z\n\001"
string(4) "a
AA"
string(8) "1\+1=2\?"
string(9) "'it'\''s'"
string(54) "&lt;a href=&#039;x&#039;&gt;T&amp;amp;&lt;/a&gt;&quot;"
string(5) "&amp;"
string(18) "caf&eacute; &copy;"
string(10) "<é'A♥ "
string(6) "<b> "'"
string(3) "�"
string(1) "'"
