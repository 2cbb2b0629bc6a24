--TEST--
utf8_decode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('utf8_decode', [$s]);
c('utf8_decode', ["é€\xff\xc3"]);
c('utf8_decode', ["\xc3"]);
--EXPECT--
== utf8_decode(""): [8192] Function utf8_decode() is deprecated
""
== utf8_decode("a"): [8192] Function utf8_decode() is deprecated
"a"
== utf8_decode("abc"): [8192] Function utf8_decode() is deprecated
"abc"
== utf8_decode("Hello World"): [8192] Function utf8_decode() is deprecated
"Hello World"
== utf8_decode("hello\000x"): [8192] Function utf8_decode() is deprecated
"hello\000x"
== utf8_decode("\377\376"): [8192] Function utf8_decode() is deprecated
"??"
== utf8_decode("  pad "): [8192] Function utf8_decode() is deprecated
"  pad "
== utf8_decode("ABC abc 123"): [8192] Function utf8_decode() is deprecated
"ABC abc 123"
== utf8_decode("a,b,,c"): [8192] Function utf8_decode() is deprecated
"a,b,,c"
== utf8_decode("The quick brown fox"): [8192] Function utf8_decode() is deprecated
"The quick brown fox"
== utf8_decode("\303\274n\303\257"): [8192] Function utf8_decode() is deprecated
"\374n\357"
== utf8_decode("1.5"): [8192] Function utf8_decode() is deprecated
"1.5"
== utf8_decode("-3"): [8192] Function utf8_decode() is deprecated
"-3"
== utf8_decode("0"): [8192] Function utf8_decode() is deprecated
"0"
== utf8_decode("\303\251\342\202\254\377\303"): [8192] Function utf8_decode() is deprecated
"\351???"
== utf8_decode("\303"): [8192] Function utf8_decode() is deprecated
"?"
