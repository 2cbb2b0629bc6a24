--TEST--
soundex: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('soundex', [$s]);
c('soundex', ['Robert']);
c('soundex', ['Rupert']);
c('soundex', ['Tymczak']);
c('soundex', ['Pfister']);
c('soundex', ['Honeyman']);
c('soundex', ['123']);
--EXPECT--
== soundex(""): "0000"
== soundex("a"): "A000"
== soundex("abc"): "A120"
== soundex("Hello World"): "H464"
== soundex("hello\000x"): "H420"
== soundex("\377\376"): "0000"
== soundex("  pad "): "P300"
== soundex("ABC abc 123"): "A121"
== soundex("a,b,,c"): "A120"
== soundex("The quick brown fox"): "T221"
== soundex("\303\274n\303\257"): "N000"
== soundex("1.5"): "0000"
== soundex("-3"): "0000"
== soundex("0"): "0000"
== soundex("Robert"): "R163"
== soundex("Rupert"): "R163"
== soundex("Tymczak"): "T522"
== soundex("Pfister"): "P236"
== soundex("Honeyman"): "H555"
== soundex("123"): "0000"
