--TEST--
ctype_digit: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('ctype_digit', [$s]);
--EXPECT--
== ctype_digit(""): false
== ctype_digit("a"): false
== ctype_digit("abc"): false
== ctype_digit("Hello World"): false
== ctype_digit("hello\000x"): false
== ctype_digit("\377\376"): false
== ctype_digit("  pad "): false
== ctype_digit("ABC abc 123"): false
== ctype_digit("a,b,,c"): false
== ctype_digit("The quick brown fox"): false
== ctype_digit("\303\274n\303\257"): false
== ctype_digit("1.5"): false
== ctype_digit("-3"): false
== ctype_digit("0"): true
