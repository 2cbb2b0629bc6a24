--TEST--
urldecode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('urldecode', [$s]);
--EXPECT--
== urldecode(""): ""
== urldecode("a"): "a"
== urldecode("abc"): "abc"
== urldecode("Hello World"): "Hello World"
== urldecode("hello\000x"): "hello\000x"
== urldecode("\377\376"): "\377\376"
== urldecode("  pad "): "  pad "
== urldecode("ABC abc 123"): "ABC abc 123"
== urldecode("a,b,,c"): "a,b,,c"
== urldecode("The quick brown fox"): "The quick brown fox"
== urldecode("\303\274n\303\257"): "\303\274n\303\257"
== urldecode("1.5"): "1.5"
== urldecode("-3"): "-3"
== urldecode("0"): "0"
