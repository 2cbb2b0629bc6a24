--TEST--
quoted_printable_encode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('quoted_printable_encode', [$s]);
--EXPECT--
== quoted_printable_encode(""): ""
== quoted_printable_encode("a"): "a"
== quoted_printable_encode("abc"): "abc"
== quoted_printable_encode("Hello World"): "Hello World"
== quoted_printable_encode("hello\000x"): "hello=00x"
== quoted_printable_encode("\377\376"): "=FF=FE"
== quoted_printable_encode("  pad "): "  pad "
== quoted_printable_encode("ABC abc 123"): "ABC abc 123"
== quoted_printable_encode("a,b,,c"): "a,b,,c"
== quoted_printable_encode("The quick brown fox"): "The quick brown fox"
== quoted_printable_encode("\303\274n\303\257"): "=C3=BCn=C3=AF"
== quoted_printable_encode("1.5"): "1.5"
== quoted_printable_encode("-3"): "-3"
== quoted_printable_encode("0"): "0"
