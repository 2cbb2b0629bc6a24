--TEST--
strrev: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('strrev', [$s]);
--EXPECT--
== strrev(""): ""
== strrev("a"): "a"
== strrev("abc"): "cba"
== strrev("Hello World"): "dlroW olleH"
== strrev("hello\000x"): "x\000olleh"
== strrev("\377\376"): "\376\377"
== strrev("  pad "): " dap  "
== strrev("ABC abc 123"): "321 cba CBA"
== strrev("a,b,,c"): "c,,b,a"
== strrev("The quick brown fox"): "xof nworb kciuq ehT"
== strrev("\303\274n\303\257"): "\257\303n\274\303"
== strrev("1.5"): "5.1"
== strrev("-3"): "3-"
== strrev("0"): "0"
