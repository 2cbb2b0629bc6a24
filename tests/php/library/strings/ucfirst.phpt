--TEST--
ucfirst: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('ucfirst', [$s]);
--EXPECT--
== ucfirst(""): ""
== ucfirst("a"): "A"
== ucfirst("abc"): "Abc"
== ucfirst("Hello World"): "Hello World"
== ucfirst("hello\000x"): "Hello\000x"
== ucfirst("\377\376"): "\377\376"
== ucfirst("  pad "): "  pad "
== ucfirst("ABC abc 123"): "ABC abc 123"
== ucfirst("a,b,,c"): "A,b,,c"
== ucfirst("The quick brown fox"): "The quick brown fox"
== ucfirst("\303\274n\303\257"): "\303\274n\303\257"
== ucfirst("1.5"): "1.5"
== ucfirst("-3"): "-3"
== ucfirst("0"): "0"
