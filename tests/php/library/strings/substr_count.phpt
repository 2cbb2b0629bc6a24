--TEST--
substr_count: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('substr_count', ['aaa','a']);
c('substr_count', ['aaa','aa']);
c('substr_count', ['aaa','']);
c('substr_count', ['aaa','a',1]);
c('substr_count', ['aaa','a',5]);
c('substr_count', ['aaa','a',-2,1]);
c('substr_count', ['aaa','a',0,10]);
c('substr_count', ['aaa','a',0,-1]);
c('substr_count', ['a']);
--EXPECT--
== substr_count("aaa","a"): 3
== substr_count("aaa","aa"): 1
== substr_count("aaa",""): ValueError: substr_count(): Argument #2 ($needle) cannot be empty
== substr_count("aaa","a",1): 2
== substr_count("aaa","a",5): ValueError: substr_count(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
== substr_count("aaa","a",-2,1): 1
== substr_count("aaa","a",0,10): ValueError: substr_count(): Argument #4 ($length) must be contained in argument #1 ($haystack)
== substr_count("aaa","a",0,-1): 2
== substr_count("a"): ArgumentCountError: substr_count() expects at least 2 arguments, 1 given
