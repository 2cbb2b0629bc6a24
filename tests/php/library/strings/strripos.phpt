--TEST--
strripos: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strripos', ['ABCB','b']);
c('strripos', ['ABCB','b',-5]);
c('strripos', ['ABCB','b',-1]);
--EXPECT--
== strripos("ABCB","b"): 3
== strripos("ABCB","b",-5): ValueError: strripos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
== strripos("ABCB","b",-1): 3
