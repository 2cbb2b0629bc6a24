--TEST--
parse_url: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('parse_url', [$s]);
--EXPECT--
== parse_url(""): ["path":"",]
== parse_url("a"): ["path":"a",]
== parse_url("abc"): ["path":"abc",]
== parse_url("Hello World"): ["path":"Hello World",]
== parse_url("hello\000x"): ["path":"hello_x",]
== parse_url("\377\376"): ["path":"\377\376",]
== parse_url("  pad "): ["path":"  pad ",]
== parse_url("ABC abc 123"): ["path":"ABC abc 123",]
== parse_url("a,b,,c"): ["path":"a,b,,c",]
== parse_url("The quick brown fox"): ["path":"The quick brown fox",]
== parse_url("\303\274n\303\257"): ["path":"\303\274n\303\257",]
== parse_url("1.5"): ["path":"1.5",]
== parse_url("-3"): ["path":"-3",]
== parse_url("0"): ["path":"0",]
