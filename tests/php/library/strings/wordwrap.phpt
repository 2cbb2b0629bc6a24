--TEST--
wordwrap: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('wordwrap', [$s]);
c('wordwrap', ['The quick brown fox sat',10]);
c('wordwrap', ['aaaaaaaaaaa bbb',5,"\n",true]);
c('wordwrap', ['abc',0,"\n",true]);
c('wordwrap', ['abc',5,'']);
c('wordwrap', ['a b c',1]);
c('wordwrap', ['abc def',3,"<br>",false]);
c('wordwrap', ['',5]);
c('wordwrap', ["abc\ndef ghi",5]);
c('wordwrap', ['abc',-1]);
--EXPECT--
== wordwrap(""): ""
== wordwrap("a"): "a"
== wordwrap("abc"): "abc"
== wordwrap("Hello World"): "Hello World"
== wordwrap("hello\000x"): "hello\000x"
== wordwrap("\377\376"): "\377\376"
== wordwrap("  pad "): "  pad "
== wordwrap("ABC abc 123"): "ABC abc 123"
== wordwrap("a,b,,c"): "a,b,,c"
== wordwrap("The quick brown fox"): "The quick brown fox"
== wordwrap("\303\274n\303\257"): "\303\274n\303\257"
== wordwrap("1.5"): "1.5"
== wordwrap("-3"): "-3"
== wordwrap("0"): "0"
== wordwrap("The quick brown fox sat",10): "The quick\nbrown fox\nsat"
== wordwrap("aaaaaaaaaaa bbb",5,"\n",true): "aaaaa\naaaaa\na bbb"
== wordwrap("abc",0,"\n",true): ValueError: wordwrap(): Argument #4 ($cut_long_words) cannot be true when argument #2 ($width) is 0
== wordwrap("abc",5,""): ValueError: wordwrap(): Argument #3 ($break) cannot be empty
== wordwrap("a b c",1): "a\nb\nc"
== wordwrap("abc def",3,"<br>",false): "abc<br>def"
== wordwrap("",5): ""
== wordwrap("abc\ndef ghi",5): "abc\ndef\nghi"
== wordwrap("abc",-1): "abc"
