--TEST--
escapeshellcmd: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('escapeshellcmd', [$s]);
--EXPECT--
== escapeshellcmd(""): ""
== escapeshellcmd("a"): "a"
== escapeshellcmd("abc"): "abc"
== escapeshellcmd("Hello World"): "Hello World"
== escapeshellcmd("hello\000x"): ValueError: escapeshellcmd(): Argument #1 ($command) must not contain any null bytes
== escapeshellcmd("\377\376"): ""
== escapeshellcmd("  pad "): "  pad "
== escapeshellcmd("ABC abc 123"): "ABC abc 123"
== escapeshellcmd("a,b,,c"): "a,b,,c"
== escapeshellcmd("The quick brown fox"): "The quick brown fox"
== escapeshellcmd("\303\274n\303\257"): "\303\274n\303\257"
== escapeshellcmd("1.5"): "1.5"
== escapeshellcmd("-3"): "-3"
== escapeshellcmd("0"): "0"
