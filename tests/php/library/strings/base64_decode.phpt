--TEST--
base64_decode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('base64_decode', [$s]);
--EXPECT--
== base64_decode(""): ""
== base64_decode("a"): ""
== base64_decode("abc"): "i\267"
== base64_decode("Hello World"): "\035\351e\241j+\225"
== base64_decode("hello\000x"): "\205\351e\243"
== base64_decode("\377\376"): ""
== base64_decode("  pad "): "\245\247"
== base64_decode("ABC abc 123"): "\000\020\232m\315v"
== base64_decode("a,b,,c"): "i\267"
== base64_decode("The quick brown fox"): "N\027\252\272'$n\2720\235\3721"
== base64_decode("\303\274n\303\257"): ""
== base64_decode("1.5"): "\327"
== base64_decode("-3"): ""
== base64_decode("0"): ""
