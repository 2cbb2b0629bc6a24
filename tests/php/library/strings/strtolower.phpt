--TEST--
strtolower: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('strtolower', [$s]);
--EXPECT--
== strtolower(""): ""
== strtolower("a"): "a"
== strtolower("abc"): "abc"
== strtolower("Hello World"): "hello world"
== strtolower("hello\000x"): "hello\000x"
== strtolower("\377\376"): "\377\376"
== strtolower("  pad "): "  pad "
== strtolower("ABC abc 123"): "abc abc 123"
== strtolower("a,b,,c"): "a,b,,c"
== strtolower("The quick brown fox"): "the quick brown fox"
== strtolower("\303\274n\303\257"): "\303\274n\303\257"
== strtolower("1.5"): "1.5"
== strtolower("-3"): "-3"
== strtolower("0"): "0"
