--TEST--
strtoupper: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('strtoupper', [$s]);
--EXPECT--
== strtoupper(""): ""
== strtoupper("a"): "A"
== strtoupper("abc"): "ABC"
== strtoupper("Hello World"): "HELLO WORLD"
== strtoupper("hello\000x"): "HELLO\000X"
== strtoupper("\377\376"): "\377\376"
== strtoupper("  pad "): "  PAD "
== strtoupper("ABC abc 123"): "ABC ABC 123"
== strtoupper("a,b,,c"): "A,B,,C"
== strtoupper("The quick brown fox"): "THE QUICK BROWN FOX"
== strtoupper("\303\274n\303\257"): "\303\274N\303\257"
== strtoupper("1.5"): "1.5"
== strtoupper("-3"): "-3"
== strtoupper("0"): "0"
