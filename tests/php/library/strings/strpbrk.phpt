--TEST--
strpbrk: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strpbrk', ['This is','st']);
c('strpbrk', ['abc','x']);
c('strpbrk', ['abc','']);
--EXPECT--
== strpbrk("This is","st"): "s is"
== strpbrk("abc","x"): false
== strpbrk("abc",""): ValueError: strpbrk(): Argument #2 ($characters) must be a non-empty string
