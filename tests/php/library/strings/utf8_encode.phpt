--TEST--
utf8_encode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('utf8_encode', [$s]);
--EXPECT--
== utf8_encode(""): [8192] Function utf8_encode() is deprecated
""
== utf8_encode("a"): [8192] Function utf8_encode() is deprecated
"a"
== utf8_encode("abc"): [8192] Function utf8_encode() is deprecated
"abc"
== utf8_encode("Hello World"): [8192] Function utf8_encode() is deprecated
"Hello World"
== utf8_encode("hello\000x"): [8192] Function utf8_encode() is deprecated
"hello\000x"
== utf8_encode("\377\376"): [8192] Function utf8_encode() is deprecated
"\303\277\303\276"
== utf8_encode("  pad "): [8192] Function utf8_encode() is deprecated
"  pad "
== utf8_encode("ABC abc 123"): [8192] Function utf8_encode() is deprecated
"ABC abc 123"
== utf8_encode("a,b,,c"): [8192] Function utf8_encode() is deprecated
"a,b,,c"
== utf8_encode("The quick brown fox"): [8192] Function utf8_encode() is deprecated
"The quick brown fox"
== utf8_encode("\303\274n\303\257"): [8192] Function utf8_encode() is deprecated
"\303\203\302\274n\303\203\302\257"
== utf8_encode("1.5"): [8192] Function utf8_encode() is deprecated
"1.5"
== utf8_encode("-3"): [8192] Function utf8_encode() is deprecated
"-3"
== utf8_encode("0"): [8192] Function utf8_encode() is deprecated
"0"
