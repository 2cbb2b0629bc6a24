--TEST--
htmlspecialchars_decode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('htmlspecialchars_decode', [$s]);
--EXPECT--
== htmlspecialchars_decode(""): ""
== htmlspecialchars_decode("a"): "a"
== htmlspecialchars_decode("abc"): "abc"
== htmlspecialchars_decode("Hello World"): "Hello World"
== htmlspecialchars_decode("hello\000x"): "hello\000x"
== htmlspecialchars_decode("\377\376"): "\377\376"
== htmlspecialchars_decode("  pad "): "  pad "
== htmlspecialchars_decode("ABC abc 123"): "ABC abc 123"
== htmlspecialchars_decode("a,b,,c"): "a,b,,c"
== htmlspecialchars_decode("The quick brown fox"): "The quick brown fox"
== htmlspecialchars_decode("\303\274n\303\257"): "\303\274n\303\257"
== htmlspecialchars_decode("1.5"): "1.5"
== htmlspecialchars_decode("-3"): "-3"
== htmlspecialchars_decode("0"): "0"
