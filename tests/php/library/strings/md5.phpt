--TEST--
md5: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('md5', [$s]);
--EXPECT--
== md5(""): "d41d8cd98f00b204e9800998ecf8427e"
== md5("a"): "0cc175b9c0f1b6a831c399e269772661"
== md5("abc"): "900150983cd24fb0d6963f7d28e17f72"
== md5("Hello World"): "b10a8db164e0754105b7a99be72e3fe5"
== md5("hello\000x"): "ebc34d4e0527cca3e04d80827aee921d"
== md5("\377\376"): "f3b25701fe362ec84616a93a45ce9998"
== md5("  pad "): "287fb9a35449d072d65bc9a5691fe218"
== md5("ABC abc 123"): "80819b72852db5a1d798c1069c2c385e"
== md5("a,b,,c"): "e25525e3d41f57be29ab0ecf3365ba14"
== md5("The quick brown fox"): "a2004f37730b9445670a738fa0fc9ee5"
== md5("\303\274n\303\257"): "3241a66fd412a38b61bb6f5a732e1a29"
== md5("1.5"): "6008647277c4454cecd97d33c069f0ca"
== md5("-3"): "b3149ecea4628efd23d2f86e5a723472"
== md5("0"): "cfcd208495d565ef66e7dff9f98764da"
