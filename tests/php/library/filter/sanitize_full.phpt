--TEST--
FILTER_SANITIZE_FULL_SPECIAL_CHARS
--FILE--
<?php
var_dump(filter_var("<a href='x'>\"é\" & &amp;</a>", FILTER_SANITIZE_FULL_SPECIAL_CHARS), filter_var("'\"<", FILTER_SANITIZE_FULL_SPECIAL_CHARS, FILTER_FLAG_NO_ENCODE_QUOTES), filter_var("\xff", FILTER_SANITIZE_FULL_SPECIAL_CHARS));
var_dump(filter_var('', FILTER_UNSAFE_RAW, FILTER_FLAG_EMPTY_STRING_NULL), filter_var('', FILTER_UNSAFE_RAW));
?>
--EXPECT--
string(70) "&lt;a href=&#039;x&#039;&gt;&quot;&eacute;&quot; &amp; &amp;&lt;/a&gt;"
string(6) "'"&lt;"
string(0) ""
NULL
string(0) ""
