--TEST--
substr_replace: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('substr_replace', ['Hello','J',0,1]);
c('substr_replace', ['Hello','x',-2]);
c('substr_replace', ['Hello','x',10]);
c('substr_replace', [['aa','bb'],['1','2'],[0,1],[1,1]]);
c('substr_replace', [['aa','bb'],'z',0]);
c('substr_replace', ['abc',['x','y'],0,1]);
c('substr_replace', ['abc','x',[0],1]);
c('substr_replace', ['abc','x',0,[1]]);
c('substr_replace', [['abc','def'],['x'],1,1]);
c('substr_replace', ['abc','x',-10,-20]);
--EXPECT--
== substr_replace("Hello","J",0,1): "Jello"
== substr_replace("Hello","x",-2): "Helx"
== substr_replace("Hello","x",10): "Hellox"
== substr_replace([0:"aa",1:"bb",],[0:"1",1:"2",],[0:0,1:1,],[0:1,1:1,]): [0:"1a",1:"b2",]
== substr_replace([0:"aa",1:"bb",],"z",0): [0:"z",1:"z",]
== substr_replace("abc",[0:"x",1:"y",],0,1): "xbc"
== substr_replace("abc","x",[0:0,],1): TypeError: substr_replace(): Argument #3 ($offset) cannot be an array when working on a single string
== substr_replace("abc","x",0,[0:1,]): TypeError: substr_replace(): Argument #4 ($length) cannot be an array when working on a single string
== substr_replace([0:"abc",1:"def",],[0:"x",],1,1): [0:"axc",1:"df",]
== substr_replace("abc","x",-10,-20): "xabc"
