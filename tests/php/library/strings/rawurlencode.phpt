--TEST--
rawurlencode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('rawurlencode', [$s]);
--EXPECT--
== rawurlencode(""): ""
== rawurlencode("a"): "a"
== rawurlencode("abc"): "abc"
== rawurlencode("Hello World"): "Hello%20World"
== rawurlencode("hello\000x"): "hello%00x"
== rawurlencode("\377\376"): "%FF%FE"
== rawurlencode("  pad "): "%20%20pad%20"
== rawurlencode("ABC abc 123"): "ABC%20abc%20123"
== rawurlencode("a,b,,c"): "a%2Cb%2C%2Cc"
== rawurlencode("The quick brown fox"): "The%20quick%20brown%20fox"
== rawurlencode("\303\274n\303\257"): "%C3%BCn%C3%AF"
== rawurlencode("1.5"): "1.5"
== rawurlencode("-3"): "-3"
== rawurlencode("0"): "0"
