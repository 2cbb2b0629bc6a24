--TEST--
strstr: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strstr', ['user@host','@']);
c('strstr', ['user@host','@',true]);
c('strstr', ['a','x']);
c('strstr', ['abc','']);
--EXPECT--
== strstr("user@host","@"): "@host"
== strstr("user@host","@",true): "user"
== strstr("a","x"): false
== strstr("abc",""): "abc"
