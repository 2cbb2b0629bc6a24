--TEST--
stripslashes: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('stripslashes', [$s]);
--EXPECT--
== stripslashes(""): ""
== stripslashes("a"): "a"
== stripslashes("abc"): "abc"
== stripslashes("Hello World"): "Hello World"
== stripslashes("hello\000x"): "hello\000x"
== stripslashes("\377\376"): "\377\376"
== stripslashes("  pad "): "  pad "
== stripslashes("ABC abc 123"): "ABC abc 123"
== stripslashes("a,b,,c"): "a,b,,c"
== stripslashes("The quick brown fox"): "The quick brown fox"
== stripslashes("\303\274n\303\257"): "\303\274n\303\257"
== stripslashes("1.5"): "1.5"
== stripslashes("-3"): "-3"
== stripslashes("0"): "0"
