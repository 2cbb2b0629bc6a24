--TEST--
is_numeric: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('is_numeric', [$s]);
--EXPECT--
== is_numeric(""): false
== is_numeric("a"): false
== is_numeric("abc"): false
== is_numeric("Hello World"): false
== is_numeric("hello\000x"): false
== is_numeric("\377\376"): false
== is_numeric("  pad "): false
== is_numeric("ABC abc 123"): false
== is_numeric("a,b,,c"): false
== is_numeric("The quick brown fox"): false
== is_numeric("\303\274n\303\257"): false
== is_numeric("1.5"): true
== is_numeric("-3"): true
== is_numeric("0"): true
