--TEST--
stripos: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('stripos', ['ABC','b']);
c('stripos', ['ABC','b',5]);
c('stripos', ['abc','']);
--EXPECT--
== stripos("ABC","b"): 1
== stripos("ABC","b",5): ValueError: stripos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
== stripos("abc",""): 0
