--TEST--
substr_compare: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('substr_compare', ['abcde','bc',1,2]);
c('substr_compare', ['abcde','BC',1,2,true]);
c('substr_compare', ['abcde','cd',1,2]);
c('substr_compare', ['abc','x',10]);
c('substr_compare', ['abc','x',0,-1]);
c('substr_compare', ['abcde','de',-2]);
--EXPECT--
== substr_compare("abcde","bc",1,2): 0
== substr_compare("abcde","BC",1,2,true): 0
== substr_compare("abcde","cd",1,2): -1
== substr_compare("abc","x",10): ValueError: substr_compare(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
== substr_compare("abc","x",0,-1): ValueError: substr_compare(): Argument #4 ($length) must be greater than or equal to 0
== substr_compare("abcde","de",-2): 0
