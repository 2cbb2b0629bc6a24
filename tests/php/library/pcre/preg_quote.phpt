--TEST--
preg_quote: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('preg_quote', ['Hello.World?[1+1=2]{a}^$*|(x)<y>:-#!\\/']);
c('preg_quote', ['a/b','/']);
c('preg_quote', ["a\0b"]);
c('preg_quote', ['#']);
c('preg_quote', ['a-b&~`@%','']);
c('preg_quote', ['ab','ab']);
--EXPECT--
== preg_quote("Hello.World?[1+1=2]{a}^$*|(x)<y>:-#!\\/"): "Hello\\.World\\?\\[1\\+1\\=2\\]\\{a\\}\\^\\$\\*\\|\\(x\\)\\<y\\>\\:\\-\\#\\!\\\\/"
== preg_quote("a/b","/"): "a\\/b"
== preg_quote("a\000b"): "a\\000b"
== preg_quote("#"): "\\#"
== preg_quote("a-b&~`@%",""): "a\\-b&~`@%"
== preg_quote("ab","ab"): "\\ab"
