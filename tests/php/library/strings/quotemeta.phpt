--TEST--
quotemeta: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('quotemeta', [$s]);
--EXPECT--
== quotemeta(""): ""
== quotemeta("a"): "a"
== quotemeta("abc"): "abc"
== quotemeta("Hello World"): "Hello World"
== quotemeta("hello\000x"): "hello\000x"
== quotemeta("\377\376"): "\377\376"
== quotemeta("  pad "): "  pad "
== quotemeta("ABC abc 123"): "ABC abc 123"
== quotemeta("a,b,,c"): "a,b,,c"
== quotemeta("The quick brown fox"): "The quick brown fox"
== quotemeta("\303\274n\303\257"): "\303\274n\303\257"
== quotemeta("1.5"): "1\\.5"
== quotemeta("-3"): "-3"
== quotemeta("0"): "0"
