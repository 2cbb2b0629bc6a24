--TEST--
strpos: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strpos', ['abc','b']);
c('strpos', ['abc','z']);
c('strpos', ['abc','']);
c('strpos', ['abc','c',-1]);
c('strpos', ['abc','c',10]);
c('strpos', ['abc','a',-10]);
c('strpos', ['abc','b',1]);
--EXPECT--
== strpos("abc","b"): 1
== strpos("abc","z"): false
== strpos("abc",""): 0
== strpos("abc","c",-1): 2
== strpos("abc","c",10): ValueError: strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
== strpos("abc","a",-10): ValueError: strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
== strpos("abc","b",1): 1
