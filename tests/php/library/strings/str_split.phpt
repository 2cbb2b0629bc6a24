--TEST--
str_split: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('str_split', [$s]);
c('str_split', ['abcdef',4]);
c('str_split', ['abc',0]);
c('str_split', ['',3]);
c('str_split', ['abc',10]);
--EXPECT--
== str_split(""): []
== str_split("a"): [0:"a",]
== str_split("abc"): [0:"a",1:"b",2:"c",]
== str_split("Hello World"): [0:"H",1:"e",2:"l",3:"l",4:"o",5:" ",6:"W",7:"o",8:"r",9:"l",10:"d",]
== str_split("hello\000x"): [0:"h",1:"e",2:"l",3:"l",4:"o",5:"\000",6:"x",]
== str_split("\377\376"): [0:"\377",1:"\376",]
== str_split("  pad "): [0:" ",1:" ",2:"p",3:"a",4:"d",5:" ",]
== str_split("ABC abc 123"): [0:"A",1:"B",2:"C",3:" ",4:"a",5:"b",6:"c",7:" ",8:"1",9:"2",10:"3",]
== str_split("a,b,,c"): [0:"a",1:",",2:"b",3:",",4:",",5:"c",]
== str_split("The quick brown fox"): [0:"T",1:"h",2:"e",3:" ",4:"q",5:"u",6:"i",7:"c",8:"k",9:" ",10:"b",11:"r",12:"o",13:"w",14:"n",15:" ",16:"f",17:"o",18:"x",]
== str_split("\303\274n\303\257"): [0:"\303",1:"\274",2:"n",3:"\303",4:"\257",]
== str_split("1.5"): [0:"1",1:".",2:"5",]
== str_split("-3"): [0:"-",1:"3",]
== str_split("0"): [0:"0",]
== str_split("abcdef",4): [0:"abcd",1:"ef",]
== str_split("abc",0): ValueError: str_split(): Argument #2 ($length) must be greater than 0
== str_split("",3): []
== str_split("abc",10): [0:"abc",]
