--TEST--
pathinfo: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('pathinfo', [$s]);
--EXPECT--
== pathinfo(""): ["basename":"","filename":"",]
== pathinfo("a"): ["dirname":".","basename":"a","filename":"a",]
== pathinfo("abc"): ["dirname":".","basename":"abc","filename":"abc",]
== pathinfo("Hello World"): ["dirname":".","basename":"Hello World","filename":"Hello World",]
== pathinfo("hello\000x"): ["dirname":".","basename":"hello\000x","filename":"hello\000x",]
== pathinfo("\377\376"): ["dirname":".","basename":"\377\376","filename":"\377\376",]
== pathinfo("  pad "): ["dirname":".","basename":"  pad ","filename":"  pad ",]
== pathinfo("ABC abc 123"): ["dirname":".","basename":"ABC abc 123","filename":"ABC abc 123",]
== pathinfo("a,b,,c"): ["dirname":".","basename":"a,b,,c","filename":"a,b,,c",]
== pathinfo("The quick brown fox"): ["dirname":".","basename":"The quick brown fox","filename":"The quick brown fox",]
== pathinfo("\303\274n\303\257"): ["dirname":".","basename":"\303\274n\303\257","filename":"\303\274n\303\257",]
== pathinfo("1.5"): ["dirname":".","basename":"1.5","extension":"5","filename":"1",]
== pathinfo("-3"): ["dirname":".","basename":"-3","filename":"-3",]
== pathinfo("0"): ["dirname":".","basename":"0","filename":"0",]
