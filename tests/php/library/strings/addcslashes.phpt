--TEST--
addcslashes: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('addcslashes', ['abc[]z','A..Z']);
c('addcslashes', ["a\n\t\x01\xff",'..']);
c('addcslashes', ["foo[bar]z",'a..z']);
c('addcslashes', ['abc','c..a']);
c('addcslashes', ['abc','']);
c('addcslashes', ["a.b",'..b']);
c('addcslashes', ["\0\7\10\11\12\13\14\15\33\177\200","\0..\377"]);
--EXPECT--
== addcslashes("abc[]z","A..Z"): "abc[]z"
== addcslashes("a\n\t\001\377",".."): [2] addcslashes(): Invalid '..'-range, no character to the left of '..'
"a\n\t\001\377"
== addcslashes("foo[bar]z","a..z"): "\\f\\o\\o[\\b\\a\\r]\\z"
== addcslashes("abc","c..a"): [2] addcslashes(): Invalid '..'-range, '..'-range needs to be incrementing
"\\ab\\c"
== addcslashes("abc",""): "abc"
== addcslashes("a.b","..b"): [2] addcslashes(): Invalid '..'-range, no character to the left of '..'
"a\\.\\b"
== addcslashes("\000\a\b\t\n\v\f\r\033\177\200","\000..\377"): "\\000\\a\\b\\t\\n\\v\\f\\r\\033\\177\\200"
