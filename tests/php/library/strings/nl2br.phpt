--TEST--
nl2br: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('nl2br', [$s]);
c('nl2br', ["a\r\nb\nc\rd\n\re"]);
c('nl2br', ["a\nb",false]);
c('nl2br', [123]);
--EXPECT--
== nl2br(""): ""
== nl2br("a"): "a"
== nl2br("abc"): "abc"
== nl2br("Hello World"): "Hello World"
== nl2br("hello\000x"): "hello\000x"
== nl2br("\377\376"): "\377\376"
== nl2br("  pad "): "  pad "
== nl2br("ABC abc 123"): "ABC abc 123"
== nl2br("a,b,,c"): "a,b,,c"
== nl2br("The quick brown fox"): "The quick brown fox"
== nl2br("\303\274n\303\257"): "\303\274n\303\257"
== nl2br("1.5"): "1.5"
== nl2br("-3"): "-3"
== nl2br("0"): "0"
== nl2br("a\r\nb\nc\rd\n\re"): "a<br />\r\nb<br />\nc<br />\rd<br />\n\re"
== nl2br("a\nb",false): "a<br>\nb"
== nl2br(123): "123"
