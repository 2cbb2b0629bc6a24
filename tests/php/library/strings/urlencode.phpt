--TEST--
urlencode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('urlencode', [$s]);
--EXPECT--
== urlencode(""): ""
== urlencode("a"): "a"
== urlencode("abc"): "abc"
== urlencode("Hello World"): "Hello+World"
== urlencode("hello\000x"): "hello%00x"
== urlencode("\377\376"): "%FF%FE"
== urlencode("  pad "): "++pad+"
== urlencode("ABC abc 123"): "ABC+abc+123"
== urlencode("a,b,,c"): "a%2Cb%2C%2Cc"
== urlencode("The quick brown fox"): "The+quick+brown+fox"
== urlencode("\303\274n\303\257"): "%C3%BCn%C3%AF"
== urlencode("1.5"): "1.5"
== urlencode("-3"): "-3"
== urlencode("0"): "0"
