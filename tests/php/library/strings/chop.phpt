--TEST--
chop: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('chop', [$s]);
--EXPECT--
== chop(""): ""
== chop("a"): "a"
== chop("abc"): "abc"
== chop("Hello World"): "Hello World"
== chop("hello\000x"): "hello\000x"
== chop("\377\376"): "\377\376"
== chop("  pad "): "  pad"
== chop("ABC abc 123"): "ABC abc 123"
== chop("a,b,,c"): "a,b,,c"
== chop("The quick brown fox"): "The quick brown fox"
== chop("\303\274n\303\257"): "\303\274n\303\257"
== chop("1.5"): "1.5"
== chop("-3"): "-3"
== chop("0"): "0"
