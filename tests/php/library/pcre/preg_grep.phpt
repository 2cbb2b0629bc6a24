--TEST--
preg_grep: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('preg_grep', ['/^\d+$/',['1','a',2,'x'=>'3b']]);
c('preg_grep', ['/^\d+$/',['1','a',2,'x'=>'3b'],PREG_GREP_INVERT]);
c('preg_grep', ['/(/',['a']]);
c('preg_grep', ['/a/u',["\xff",'a']]);
c('preg_grep', ['/1/',[1.5,null,true]]);
--EXPECT--
== preg_grep("/^\\d+$/",[0:"1",1:"a",2:2,"x":"3b",]): [0:"1",2:2,]
== preg_grep("/^\\d+$/",[0:"1",1:"a",2:2,"x":"3b",],1): [1:"a","x":"3b",]
== preg_grep("/(/",[0:"a",]): [2] preg_grep(): Compilation failed: missing closing parenthesis at offset 1
false
== preg_grep("/a/u",[0:"\377",1:"a",]): []
== preg_grep("/1/",[0:1.5,1:NULL,2:true,]): [0:1.5,2:true,]
