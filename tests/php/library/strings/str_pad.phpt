--TEST--
str_pad: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('str_pad', ['5',3,'0',STR_PAD_LEFT]);
c('str_pad', ['abc',10,'xy',STR_PAD_BOTH]);
c('str_pad', ['abc',10,'']);
c('str_pad', ['abc',10,' ',7]);
c('str_pad', ['abc',-1]);
--EXPECT--
== str_pad("5",3,"0",0): "005"
== str_pad("abc",10,"xy",2): "xyxabcxyxy"
== str_pad("abc",10,""): ValueError: str_pad(): Argument #3 ($pad_string) must be a non-empty string
== str_pad("abc",10," ",7): ValueError: str_pad(): Argument #4 ($pad_type) must be STR_PAD_LEFT, STR_PAD_RIGHT, or STR_PAD_BOTH
== str_pad("abc",-1): "abc"
