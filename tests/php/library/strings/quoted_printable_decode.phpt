--TEST--
quoted_printable_decode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('quoted_printable_decode', [$s]);
--EXPECT--
== quoted_printable_decode(""): ""
== quoted_printable_decode("a"): "a"
== quoted_printable_decode("abc"): "abc"
== quoted_printable_decode("Hello World"): "Hello World"
== quoted_printable_decode("hello\000x"): "hello"
== quoted_printable_decode("\377\376"): "\377\376"
== quoted_printable_decode("  pad "): "  pad "
== quoted_printable_decode("ABC abc 123"): "ABC abc 123"
== quoted_printable_decode("a,b,,c"): "a,b,,c"
== quoted_printable_decode("The quick brown fox"): "The quick brown fox"
== quoted_printable_decode("\303\274n\303\257"): "\303\274n\303\257"
== quoted_printable_decode("1.5"): "1.5"
== quoted_printable_decode("-3"): "-3"
== quoted_printable_decode("0"): "0"
