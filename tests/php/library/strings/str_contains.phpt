--TEST--
str_contains: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('str_contains', ['abc','']);
c('str_contains', ['abc','b']);
c('str_contains', ['','']);
--EXPECT--
== str_contains("abc",""): true
== str_contains("abc","b"): true
== str_contains("",""): true
