--TEST--
strrpos: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strrpos', ['abcb','b']);
c('strrpos', ['abcb','b',-2]);
c('strrpos', ['abcb','b',-10]);
c('strrpos', ['abc','',5]);
c('strrpos', ['abcb','b',2]);
c('strrpos', ['abcabc','abc',-3]);
c('strrpos', ['abcabc','abc',-4]);
--EXPECT--
== strrpos("abcb","b"): 3
== strrpos("abcb","b",-2): 1
== strrpos("abcb","b",-10): ValueError: strrpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
== strrpos("abc","",5): ValueError: strrpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
== strrpos("abcb","b",2): 3
== strrpos("abcabc","abc",-3): 3
== strrpos("abcabc","abc",-4): 0
