--TEST--
str_starts_with: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('str_starts_with', ['abc','']);
c('str_starts_with', ['abc','ab']);
c('str_starts_with', ['','a']);
--EXPECT--
== str_starts_with("abc",""): true
== str_starts_with("abc","ab"): true
== str_starts_with("","a"): false
