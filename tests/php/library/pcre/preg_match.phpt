--TEST--
preg_match: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('preg_match', ['/a/']);
c('preg_match', ['/a/',[]]);
c('preg_match', ['/a/',null]);
c('preg_match', [null,'a']);
c('preg_match', ['/a/','a',$zz,99999]);
--EXPECT--
== preg_match("/a/"): ArgumentCountError: preg_match() expects at least 2 arguments, 1 given
== preg_match("/a/",[]): TypeError: preg_match(): Argument #2 ($subject) must be of type string, array given
== preg_match("/a/",NULL): [8192] preg_match(): Passing null to parameter #2 ($subject) of type string is deprecated
0
== preg_match(NULL,"a"): [8192] preg_match(): Passing null to parameter #1 ($pattern) of type string is deprecated
[2] preg_match(): Empty regular expression
false
[2] Undefined variable $zz
== preg_match("/a/","a",NULL,99999): ValueError: preg_match(): Argument #4 ($flags) must be a PREG_* constant
