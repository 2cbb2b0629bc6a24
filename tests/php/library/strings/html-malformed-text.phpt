--TEST--
Bytes that are no UTF-8 in the functions for HTML
--FILE--
<?php
foreach (["a\xffb", "\xc3", "\xc3(", "\xe2\x82", "\xe2\x82(", "\xe2(\xa1", "\xf0\x9f\x98", "\xf0(\x8c\xbc", "\xed\xa0\x80", "\xc0\xaf", "\xf5\x80\x80\x80", "\xf4\x90\x80\x80"] as $text) {
    echo bin2hex($text), ': ', json_encode(htmlspecialchars($text)), ' ', json_encode(htmlspecialchars($text, ENT_QUOTES)), ' ', bin2hex(htmlspecialchars($text, ENT_IGNORE)), "\n";
}
echo htmlentities("\u{e9}<", ENT_QUOTES, 'nope'), "\n";
echo bin2hex(htmlentities("<\xa4\xe9", ENT_QUOTES, 'BIG5')), "\n";
--EXPECTF--
61ff62: "a\ufffdb" "" 6162
c3: "\ufffd" "" 
c328: "\ufffd(" "" 28
e282: "\ufffd" "" 
e28228: "\ufffd(" "" 28
e228a1: "\ufffd(\ufffd" "" 28
f09f98: "\ufffd" "" 
f0288cbc: "\ufffd(\ufffd\ufffd" "" 28
eda080: "\ufffd" "" 
c0af: "\ufffd\ufffd" "" 
f5808080: "\ufffd\ufffd\ufffd\ufffd" "" 
f4908080: "\ufffd" "" 

Warning: htmlentities(): Charset "nope" is not supported, assuming UTF-8 in %s on line 5
&eacute;&lt;

Notice: htmlentities(): Only basic entities substitution is supported for multi-byte encodings other than UTF-8; functionality is equivalent to htmlspecialchars in %s on line 6
266c743ba4e9
