--TEST--
rtrim: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('rtrim', [$s]);
--EXPECT--
== rtrim(""): ""
== rtrim("a"): "a"
== rtrim("abc"): "abc"
== rtrim("Hello World"): "Hello World"
== rtrim("hello\000x"): "hello\000x"
== rtrim("\377\376"): "\377\376"
== rtrim("  pad "): "  pad"
== rtrim("ABC abc 123"): "ABC abc 123"
== rtrim("a,b,,c"): "a,b,,c"
== rtrim("The quick brown fox"): "The quick brown fox"
== rtrim("\303\274n\303\257"): "\303\274n\303\257"
== rtrim("1.5"): "1.5"
== rtrim("-3"): "-3"
== rtrim("0"): "0"
