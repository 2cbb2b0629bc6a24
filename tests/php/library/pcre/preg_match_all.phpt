--TEST--
preg_match_all: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('preg_match_all', ['/a/','a',$zz,PREG_SET_ORDER|PREG_PATTERN_ORDER]);
c('preg_match_all', ['/a/','a',$zz,9999]);
--EXPECT--
[2] Undefined variable $zz
== preg_match_all("/a/","a",NULL,3): ValueError: preg_match_all(): Argument #4 ($flags) must be a PREG_* constant
[2] Undefined variable $zz
== preg_match_all("/a/","a",NULL,9999): ValueError: preg_match_all(): Argument #4 ($flags) must be a PREG_* constant
