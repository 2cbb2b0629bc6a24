--TEST--
sha1: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('sha1', [$s]);
--EXPECT--
== sha1(""): "da39a3ee5e6b4b0d3255bfef95601890afd80709"
== sha1("a"): "86f7e437faa5a7fce15d1ddcb9eaeaea377667b8"
== sha1("abc"): "a9993e364706816aba3e25717850c26c9cd0d89d"
== sha1("Hello World"): "0a4d55a8d778e5022fab701977c5d840bbc486d0"
== sha1("hello\000x"): "19fa78eccdf4fc5a8a55f5ae52b86c1c1b9e5694"
== sha1("\377\376"): "d62636d8caec13f04e28442a0a6fa1afeb024bbb"
== sha1("  pad "): "629c6923668ac3da173b11459e4ca0f51862ea53"
== sha1("ABC abc 123"): "1ae2d205cee509360a0be655b74915c1c3c32e74"
== sha1("a,b,,c"): "bbe0c2e8d1839efe6e48f831e936872f821292e7"
== sha1("The quick brown fox"): "c519c1a06cdbeb2bc499e22137fb48683858b345"
== sha1("\303\274n\303\257"): "146f11febcba34ed0d0f8824d4d8a1b23c8480c7"
== sha1("1.5"): "aa8f289ebe6d4db1b4a1038b8931ec8c2b5399fb"
== sha1("-3"): "def03a29bf06dda7befac55709c21a3c23ee102d"
== sha1("0"): "b6589fc6ab0dc82cf12099d1c2d40ab994e8410c"
