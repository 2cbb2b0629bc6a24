--TEST--
rawurldecode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('rawurldecode', [$s]);
--EXPECT--
== rawurldecode(""): ""
== rawurldecode("a"): "a"
== rawurldecode("abc"): "abc"
== rawurldecode("Hello World"): "Hello World"
== rawurldecode("hello\000x"): "hello\000x"
== rawurldecode("\377\376"): "\377\376"
== rawurldecode("  pad "): "  pad "
== rawurldecode("ABC abc 123"): "ABC abc 123"
== rawurldecode("a,b,,c"): "a,b,,c"
== rawurldecode("The quick brown fox"): "The quick brown fox"
== rawurldecode("\303\274n\303\257"): "\303\274n\303\257"
== rawurldecode("1.5"): "1.5"
== rawurldecode("-3"): "-3"
== rawurldecode("0"): "0"
