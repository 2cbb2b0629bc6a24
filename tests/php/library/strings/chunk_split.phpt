--TEST--
chunk_split: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('chunk_split', [$s]);
c('chunk_split', ['abcdefg',3,'-']);
c('chunk_split', ['abc',0]);
c('chunk_split', ['',3]);
--EXPECT--
== chunk_split(""): "\r\n"
== chunk_split("a"): "a\r\n"
== chunk_split("abc"): "abc\r\n"
== chunk_split("Hello World"): "Hello World\r\n"
== chunk_split("hello\000x"): "hello\000x\r\n"
== chunk_split("\377\376"): "\377\376\r\n"
== chunk_split("  pad "): "  pad \r\n"
== chunk_split("ABC abc 123"): "ABC abc 123\r\n"
== chunk_split("a,b,,c"): "a,b,,c\r\n"
== chunk_split("The quick brown fox"): "The quick brown fox\r\n"
== chunk_split("\303\274n\303\257"): "\303\274n\303\257\r\n"
== chunk_split("1.5"): "1.5\r\n"
== chunk_split("-3"): "-3\r\n"
== chunk_split("0"): "0\r\n"
== chunk_split("abcdefg",3,"-"): "abc-def-g-"
== chunk_split("abc",0): ValueError: chunk_split(): Argument #2 ($length) must be greater than 0
== chunk_split("",3): "\r\n"
