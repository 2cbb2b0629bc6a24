--TEST--
str_ends_with: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('str_ends_with', ['abc','']);
c('str_ends_with', ['abc','bc']);
c('str_ends_with', ['','a']);
--EXPECT--
== str_ends_with("abc",""): true
== str_ends_with("abc","bc"): true
== str_ends_with("","a"): false
