--TEST--
basename: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('basename', [$s]);
--EXPECT--
== basename(""): ""
== basename("a"): "a"
== basename("abc"): "abc"
== basename("Hello World"): "Hello World"
== basename("hello\000x"): "hello\000x"
== basename("\377\376"): "\377\376"
== basename("  pad "): "  pad "
== basename("ABC abc 123"): "ABC abc 123"
== basename("a,b,,c"): "a,b,,c"
== basename("The quick brown fox"): "The quick brown fox"
== basename("\303\274n\303\257"): "\303\274n\303\257"
== basename("1.5"): "1.5"
== basename("-3"): "-3"
== basename("0"): "0"
