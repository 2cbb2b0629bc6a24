--TEST--
hex2bin: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('hex2bin', [$s]);
c('hex2bin', ['abc']);
c('hex2bin', ['zz']);
c('hex2bin', ['6162']);
c('hex2bin', ['']);
--EXPECT--
== hex2bin(""): ""
== hex2bin("a"): [2] hex2bin(): Hexadecimal input string must have an even length
false
== hex2bin("abc"): [2] hex2bin(): Hexadecimal input string must have an even length
false
== hex2bin("Hello World"): [2] hex2bin(): Hexadecimal input string must have an even length
false
== hex2bin("hello\000x"): [2] hex2bin(): Hexadecimal input string must have an even length
false
== hex2bin("\377\376"): [2] hex2bin(): Input string must be hexadecimal string
false
== hex2bin("  pad "): [2] hex2bin(): Input string must be hexadecimal string
false
== hex2bin("ABC abc 123"): [2] hex2bin(): Hexadecimal input string must have an even length
false
== hex2bin("a,b,,c"): [2] hex2bin(): Input string must be hexadecimal string
false
== hex2bin("The quick brown fox"): [2] hex2bin(): Hexadecimal input string must have an even length
false
== hex2bin("\303\274n\303\257"): [2] hex2bin(): Hexadecimal input string must have an even length
false
== hex2bin("1.5"): [2] hex2bin(): Hexadecimal input string must have an even length
false
== hex2bin("-3"): [2] hex2bin(): Input string must be hexadecimal string
false
== hex2bin("0"): [2] hex2bin(): Hexadecimal input string must have an even length
false
== hex2bin("abc"): [2] hex2bin(): Hexadecimal input string must have an even length
false
== hex2bin("zz"): [2] hex2bin(): Input string must be hexadecimal string
false
== hex2bin("6162"): "ab"
== hex2bin(""): ""
