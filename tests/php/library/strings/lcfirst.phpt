--TEST--
lcfirst: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('lcfirst', [$s]);
c('lcfirst', ['ABC']);
--EXPECT--
== lcfirst(""): ""
== lcfirst("a"): "a"
== lcfirst("abc"): "abc"
== lcfirst("Hello World"): "hello World"
== lcfirst("hello\000x"): "hello\000x"
== lcfirst("\377\376"): "\377\376"
== lcfirst("  pad "): "  pad "
== lcfirst("ABC abc 123"): "aBC abc 123"
== lcfirst("a,b,,c"): "a,b,,c"
== lcfirst("The quick brown fox"): "the quick brown fox"
== lcfirst("\303\274n\303\257"): "\303\274n\303\257"
== lcfirst("1.5"): "1.5"
== lcfirst("-3"): "-3"
== lcfirst("0"): "0"
== lcfirst("ABC"): "aBC"
