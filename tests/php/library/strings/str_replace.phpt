--TEST--
str_replace: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('str_replace', ['a','b','aaa']);
c('str_replace', [['a','b'],['b','c'],'ab']);
c('str_replace', [['a','b'],'x','abab']);
c('str_replace', ['a',['x'],'abc']);
c('str_replace', ['','x','abc']);
c('str_replace', [['',"b"],'z','abc']);
c('str_replace', ['a','b',['x'=>'aa','y'=>[1],'z'=>null]]);
c('str_replace', [['a','b','c'],['1'],'abc']);
t('str_replace count',function(){ $r=str_replace('a','b',['aa','ca'],$c); return [$r,$c];});
--EXPECT--
== str_replace("a","b","aaa"): "bbb"
== str_replace([0:"a",1:"b",],[0:"b",1:"c",],"ab"): "cc"
== str_replace([0:"a",1:"b",],"x","abab"): "xxxx"
== str_replace("a",[0:"x",],"abc"): TypeError: str_replace(): Argument #2 ($replace) must be of type string when argument #1 ($search) is a string
== str_replace("","x","abc"): "abc"
== str_replace([0:"",1:"b",],"z","abc"): "azc"
== str_replace("a","b",["x":"aa","y":[0:1,],"z":NULL,]): [2] Array to string conversion
["x":"bb","y":"Arrby","z":"",]
== str_replace([0:"a",1:"b",2:"c",],[0:"1",],"abc"): "1"
== str_replace count: [0:[0:"bb",1:"cb",],1:3,]
