--TEST--
Strings are bytes
--FILE--
<?php
$s = "\0a\xff\x80é";
var_dump(strlen($s), bin2hex($s), bin2hex(strrev($s)), $s === "\0a\xff\x80" . 'é', ord($s[2]), bin2hex(strtoupper("\xe9a")));
echo bin2hex(chr(256) . chr(-1) . chr(65)), "\n";
--EXPECT--
int(6)
string(12) "0061ff80c3a9"
string(12) "a9c380ff6100"
bool(true)
int(255)
string(4) "e941"
00ff41
