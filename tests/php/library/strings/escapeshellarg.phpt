--TEST--
escapeshellarg: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('escapeshellarg', [$s]);
--EXPECT--
== escapeshellarg(""): "''"
== escapeshellarg("a"): "'a'"
== escapeshellarg("abc"): "'abc'"
== escapeshellarg("Hello World"): "'Hello World'"
== escapeshellarg("hello\000x"): ValueError: escapeshellarg(): Argument #1 ($arg) must not contain any null bytes
== escapeshellarg("\377\376"): "''"
== escapeshellarg("  pad "): "'  pad '"
== escapeshellarg("ABC abc 123"): "'ABC abc 123'"
== escapeshellarg("a,b,,c"): "'a,b,,c'"
== escapeshellarg("The quick brown fox"): "'The quick brown fox'"
== escapeshellarg("\303\274n\303\257"): "'\303\274n\303\257'"
== escapeshellarg("1.5"): "'1.5'"
== escapeshellarg("-3"): "'-3'"
== escapeshellarg("0"): "'0'"
