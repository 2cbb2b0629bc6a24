--TEST--
strrchr: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strrchr', ['a/b/c','/']);
c('strrchr', ['abc','xyz']);
c('strrchr', ['a/b/c','/b']);
c('strrchr', ['abc','']);
--EXPECT--
== strrchr("a/b/c","/"): "/c"
== strrchr("abc","xyz"): false
== strrchr("a/b/c","/b"): "/c"
== strrchr("abc",""): false
