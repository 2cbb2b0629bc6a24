--TEST--
mb_strimwidth() adds its marker as it is
--EXTENSIONS--
mbstring
--FILE--
<?php
require __DIR__ . '/../show.inc';

c('mb_strimwidth', ['Hello World', 0, 5, "\xff\xfe"], ['Hello World', 0, 2, "\xff\xfe"], ['Hello World', 0, 30, "\xff\xfe"], ["\xff\xffello World", 1, 3, "\xe3\x81"], ["He\xffllo World", 0, 5, '.']);
mb_substitute_character(65);
c('mb_strimwidth', ['Hello World', 0, 5, "\xff\xfe", 'ASCII'], ["\x82\xa0\x82\xff\x82\xa0\x82\xa0\x82\xa0", 0, 5, '.', 'SJIS'], ["\x82\xa0\x82\xa0\x82\xa0", 0, 5, "\xff\xfe\x81", 'SJIS']);
--EXPECT--
== mb_strimwidth("Hello World",0,5,"\377\376"): "Hel\377\376"
== mb_strimwidth("Hello World",0,2,"\377\376"): "\377\376"
== mb_strimwidth("Hello World",0,30,"\377\376"): "Hello World"
== mb_strimwidth("\377\377ello World",1,3,"\343\201"): "?e\343\201"
== mb_strimwidth("He\377llo World",0,5,"."): "He?l."
== mb_strimwidth("Hello World",0,5,"\377\376","ASCII"): "Hel\377\376"
== mb_strimwidth("\202\240\202\377\202\240\202\240\202\240",0,5,".","SJIS"): "\202\240A."
== mb_strimwidth("\202\240\202\240\202\240",0,5,"\377\376\201","SJIS"): "\202\240\377\376\201"
