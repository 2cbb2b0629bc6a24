--TEST--
ctype_alpha: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('ctype_alpha', [$s]);
--EXPECT--
== ctype_alpha(""): false
== ctype_alpha("a"): true
== ctype_alpha("abc"): true
== ctype_alpha("Hello World"): false
== ctype_alpha("hello\000x"): false
== ctype_alpha("\377\376"): false
== ctype_alpha("  pad "): false
== ctype_alpha("ABC abc 123"): false
== ctype_alpha("a,b,,c"): false
== ctype_alpha("The quick brown fox"): false
== ctype_alpha("\303\274n\303\257"): false
== ctype_alpha("1.5"): false
== ctype_alpha("-3"): false
== ctype_alpha("0"): false
