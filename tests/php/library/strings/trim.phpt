--TEST--
trim: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('trim', [$s]);
c('trim', ['abcxa','a..c']);
c('trim', ['abc','c..a']);
c('trim', ['abc','a..']);
c('trim', ['abc','..a']);
c('trim', ['abc','a..b..c']);
c('trim', ["\x00\t\n abc\x0B"]);
c('trim', ['[abc]','[]']);
--EXPECT--
== trim(""): ""
== trim("a"): "a"
== trim("abc"): "abc"
== trim("Hello World"): "Hello World"
== trim("hello\000x"): "hello\000x"
== trim("\377\376"): "\377\376"
== trim("  pad "): "pad"
== trim("ABC abc 123"): "ABC abc 123"
== trim("a,b,,c"): "a,b,,c"
== trim("The quick brown fox"): "The quick brown fox"
== trim("\303\274n\303\257"): "\303\274n\303\257"
== trim("1.5"): "1.5"
== trim("-3"): "-3"
== trim("0"): "0"
== trim("abcxa","a..c"): "x"
== trim("abc","c..a"): [2] trim(): Invalid '..'-range, '..'-range needs to be incrementing
"b"
== trim("abc","a.."): [2] trim(): Invalid '..'-range, no character to the right of '..'
"bc"
== trim("abc","..a"): [2] trim(): Invalid '..'-range, no character to the left of '..'
"bc"
== trim("abc","a..b..c"): [2] trim(): Invalid '..'-range
""
== trim("\000\t\n abc\v"): "abc"
== trim("[abc]","[]"): "abc"
