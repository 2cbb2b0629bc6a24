--TEST--
ucwords: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('ucwords', [$s]);
c('ucwords', ['hello world-foo bar_baz','-']);
c('ucwords', ['hello	tab']);
c('ucwords', ['abc','']);
c('ucwords', ['hello-world foo',' -']);
c('ucwords', []);
--EXPECT--
== ucwords(""): ""
== ucwords("a"): "A"
== ucwords("abc"): "Abc"
== ucwords("Hello World"): "Hello World"
== ucwords("hello\000x"): "Hello\000x"
== ucwords("\377\376"): "\377\376"
== ucwords("  pad "): "  Pad "
== ucwords("ABC abc 123"): "ABC Abc 123"
== ucwords("a,b,,c"): "A,b,,c"
== ucwords("The quick brown fox"): "The Quick Brown Fox"
== ucwords("\303\274n\303\257"): "\303\274n\303\257"
== ucwords("1.5"): "1.5"
== ucwords("-3"): "-3"
== ucwords("0"): "0"
== ucwords("hello world-foo bar_baz","-"): "Hello world-Foo bar_baz"
== ucwords("hello\ttab"): "Hello\tTab"
== ucwords("abc",""): "Abc"
== ucwords("hello-world foo"," -"): "Hello-World Foo"
== ucwords(): ArgumentCountError: ucwords() expects at least 1 argument, 0 given
