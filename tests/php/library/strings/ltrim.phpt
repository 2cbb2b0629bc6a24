--TEST--
ltrim: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('ltrim', [$s]);
--EXPECT--
== ltrim(""): ""
== ltrim("a"): "a"
== ltrim("abc"): "abc"
== ltrim("Hello World"): "Hello World"
== ltrim("hello\000x"): "hello\000x"
== ltrim("\377\376"): "\377\376"
== ltrim("  pad "): "pad "
== ltrim("ABC abc 123"): "ABC abc 123"
== ltrim("a,b,,c"): "a,b,,c"
== ltrim("The quick brown fox"): "The quick brown fox"
== ltrim("\303\274n\303\257"): "\303\274n\303\257"
== ltrim("1.5"): "1.5"
== ltrim("-3"): "-3"
== ltrim("0"): "0"
