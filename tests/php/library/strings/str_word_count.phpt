--TEST--
str_word_count: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('str_word_count', [$s]);
c('str_word_count', ["Hello fri3nd, you're ok-ok",0]);
c('str_word_count', ["Hello fri3nd, you're",1]);
c('str_word_count', ["Hello fri3nd, you're",2]);
c('str_word_count', ["Hello fri3nd",1,'3']);
c('str_word_count', ["a",3]);
c('str_word_count', ['-a-',1]);
c('str_word_count', ["'a'",1]);
--EXPECT--
== str_word_count(""): 0
== str_word_count("a"): 1
== str_word_count("abc"): 1
== str_word_count("Hello World"): 2
== str_word_count("hello\000x"): 2
== str_word_count("\377\376"): 0
== str_word_count("  pad "): 1
== str_word_count("ABC abc 123"): 2
== str_word_count("a,b,,c"): 3
== str_word_count("The quick brown fox"): 4
== str_word_count("\303\274n\303\257"): 1
== str_word_count("1.5"): 0
== str_word_count("-3"): 0
== str_word_count("0"): 0
== str_word_count("Hello fri3nd, you're ok-ok",0): 5
== str_word_count("Hello fri3nd, you're",1): [0:"Hello",1:"fri",2:"nd",3:"you're",]
== str_word_count("Hello fri3nd, you're",2): [0:"Hello",6:"fri",10:"nd",14:"you're",]
== str_word_count("Hello fri3nd",1,"3"): [0:"Hello",1:"fri3nd",]
== str_word_count("a",3): ValueError: str_word_count(): Argument #2 ($format) must be a valid format value
== str_word_count("-a-",1): [0:"a",]
== str_word_count("'a'",1): [0:"a'",]
