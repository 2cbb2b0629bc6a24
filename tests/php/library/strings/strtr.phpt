--TEST--
strtr: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strtr', ['Hi all','ai','eo']);
c('strtr', ['Hi all',['Hi'=>'Hello','Hello'=>'x','a'=>'']]);
c('strtr', ['abc',['' => 'x']]);
c('strtr', ['abc',[]]);
c('strtr', ['abc','ab']);
c('strtr', ['abc','ab','']);
c('strtr', ['abc',[1=>2]]);
c('strtr', ['1123',['1'=>'a','11'=>'b']]);
c('strtr', ['abc',['a','b'],'x']);
c('strtr', ['abc','ab',null]);
--EXPECT--
== strtr("Hi all","ai","eo"): "Ho ell"
== strtr("Hi all",["Hi":"Hello","Hello":"x","a":"",]): "Hello ll"
== strtr("abc",["":"x",]): [2] strtr(): Ignoring replacement of empty string
"abc"
== strtr("abc",[]): "abc"
== strtr("abc","ab"): TypeError: strtr(): Argument #2 ($from) must be of type array, string given
== strtr("abc","ab",""): "abc"
== strtr("abc",[1:2,]): "abc"
== strtr("1123",[1:"a",11:"b",]): "b23"
== strtr("abc",[0:"a",1:"b",],"x"): TypeError: strtr(): Argument #2 ($from) must be of type string, array given
== strtr("abc","ab",NULL): TypeError: strtr(): Argument #2 ($from) must be of type array, string given
