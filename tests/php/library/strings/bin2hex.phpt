--TEST--
bin2hex: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('bin2hex', [$s]);
--EXPECT--
== bin2hex(""): ""
== bin2hex("a"): "61"
== bin2hex("abc"): "616263"
== bin2hex("Hello World"): "48656c6c6f20576f726c64"
== bin2hex("hello\000x"): "68656c6c6f0078"
== bin2hex("\377\376"): "fffe"
== bin2hex("  pad "): "202070616420"
== bin2hex("ABC abc 123"): "4142432061626320313233"
== bin2hex("a,b,,c"): "612c622c2c63"
== bin2hex("The quick brown fox"): "54686520717569636b2062726f776e20666f78"
== bin2hex("\303\274n\303\257"): "c3bc6ec3af"
== bin2hex("1.5"): "312e35"
== bin2hex("-3"): "2d33"
== bin2hex("0"): "30"
