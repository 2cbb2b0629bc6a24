--TEST--
str_rot13: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('str_rot13', [$s]);
--EXPECT--
== str_rot13(""): ""
== str_rot13("a"): "n"
== str_rot13("abc"): "nop"
== str_rot13("Hello World"): "Uryyb Jbeyq"
== str_rot13("hello\000x"): "uryyb\000k"
== str_rot13("\377\376"): "\377\376"
== str_rot13("  pad "): "  cnq "
== str_rot13("ABC abc 123"): "NOP nop 123"
== str_rot13("a,b,,c"): "n,o,,p"
== str_rot13("The quick brown fox"): "Gur dhvpx oebja sbk"
== str_rot13("\303\274n\303\257"): "\303\274a\303\257"
== str_rot13("1.5"): "1.5"
== str_rot13("-3"): "-3"
== str_rot13("0"): "0"
