--TEST--
levenshtein: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('levenshtein', ['kitten','sitting']);
c('levenshtein', ['a','b',2,3,4]);
c('levenshtein', ['','']);
c('levenshtein', ['','abc',2,3,4]);
c('levenshtein', ['abc','']);
--EXPECT--
== levenshtein("kitten","sitting"): 3
== levenshtein("a","b",2,3,4): 3
== levenshtein("",""): 0
== levenshtein("","abc",2,3,4): 6
== levenshtein("abc",""): 3
