--TEST--
strcoll: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strcoll', ['a','b']);
c('strcoll', ['B','a']);
--EXPECT--
== strcoll("a","b"): -1
== strcoll("B","a"): -31
