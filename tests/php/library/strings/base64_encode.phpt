--TEST--
base64_encode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('base64_encode', [$s]);
--EXPECT--
== base64_encode(""): ""
== base64_encode("a"): "YQ=="
== base64_encode("abc"): "YWJj"
== base64_encode("Hello World"): "SGVsbG8gV29ybGQ="
== base64_encode("hello\000x"): "aGVsbG8AeA=="
== base64_encode("\377\376"): "//4="
== base64_encode("  pad "): "ICBwYWQg"
== base64_encode("ABC abc 123"): "QUJDIGFiYyAxMjM="
== base64_encode("a,b,,c"): "YSxiLCxj"
== base64_encode("The quick brown fox"): "VGhlIHF1aWNrIGJyb3duIGZveA=="
== base64_encode("\303\274n\303\257"): "w7xuw68="
== base64_encode("1.5"): "MS41"
== base64_encode("-3"): "LTM="
== base64_encode("0"): "MA=="
