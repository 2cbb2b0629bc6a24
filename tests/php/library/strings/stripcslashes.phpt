--TEST--
stripcslashes: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('stripcslashes', [$s]);
c('stripcslashes', ['a\\n\\x41\\101\\z\\']);
c('stripcslashes', ['\\x4']);
c('stripcslashes', ['\\8']);
c('stripcslashes', ['\\xzz']);
--EXPECT--
== stripcslashes(""): ""
== stripcslashes("a"): "a"
== stripcslashes("abc"): "abc"
== stripcslashes("Hello World"): "Hello World"
== stripcslashes("hello\000x"): "hello\000x"
== stripcslashes("\377\376"): "\377\376"
== stripcslashes("  pad "): "  pad "
== stripcslashes("ABC abc 123"): "ABC abc 123"
== stripcslashes("a,b,,c"): "a,b,,c"
== stripcslashes("The quick brown fox"): "The quick brown fox"
== stripcslashes("\303\274n\303\257"): "\303\274n\303\257"
== stripcslashes("1.5"): "1.5"
== stripcslashes("-3"): "-3"
== stripcslashes("0"): "0"
== stripcslashes("a\\n\\x41\\101\\z\\"): "a\nAAz\\"
== stripcslashes("\\x4"): "\004"
== stripcslashes("\\8"): "8"
== stripcslashes("\\xzz"): "xzz"
