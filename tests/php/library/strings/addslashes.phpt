--TEST--
addslashes: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('addslashes', [$s]);
--EXPECT--
== addslashes(""): ""
== addslashes("a"): "a"
== addslashes("abc"): "abc"
== addslashes("Hello World"): "Hello World"
== addslashes("hello\000x"): "hello\\0x"
== addslashes("\377\376"): "\377\376"
== addslashes("  pad "): "  pad "
== addslashes("ABC abc 123"): "ABC abc 123"
== addslashes("a,b,,c"): "a,b,,c"
== addslashes("The quick brown fox"): "The quick brown fox"
== addslashes("\303\274n\303\257"): "\303\274n\303\257"
== addslashes("1.5"): "1.5"
== addslashes("-3"): "-3"
== addslashes("0"): "0"
