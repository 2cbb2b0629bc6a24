--TEST--
sscanf: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('sscanf', ["age: 25 name: Bob","age: %d name: %s"]);
c('sscanf', ["12 apples","%d %s %s"]);
c('sscanf', ["abc","%d"]);
c('sscanf', ["","%d"]);
c('sscanf', ["abc123","%[a-z]%d"]);
c('sscanf', ["abc","%[^b]"]);
c('sscanf', ["0x1A","%x"]);
c('sscanf', ["3.14","%f"]);
c('sscanf', ["12345","%2d%3d"]);
c('sscanf', ["12","%*d"]);
c('sscanf', ["77","%o"]);
c('sscanf', ["abc","%n"]);
c('sscanf', ["hello","%s%n"]);
c('sscanf', ["1","%i"]);
c('sscanf', ["0x1f","%i"]);
c('sscanf', ["010","%i"]);
t('sscanf refs',function(){ $n=sscanf("12 ab","%d %s",$a,$b); return [$n,$a,$b];});
t('sscanf refs few',function(){ $n=sscanf("12 ab","%d %s",$a); return [$n,$a];});
--EXPECT--
== sscanf("age: 25 name: Bob","age: %d name: %s"): [0:25,1:"Bob",]
== sscanf("12 apples","%d %s %s"): [0:12,1:"apples",2:NULL,]
== sscanf("abc","%d"): [0:NULL,]
== sscanf("","%d"): NULL
== sscanf("abc123","%[a-z]%d"): [0:"abc",1:123,]
== sscanf("abc","%[^b]"): [0:"a",]
== sscanf("0x1A","%x"): [0:26,]
== sscanf("3.14","%f"): [0:3.14,]
== sscanf("12345","%2d%3d"): [0:12,1:345,]
== sscanf("12","%*d"): []
== sscanf("77","%o"): [0:63,]
== sscanf("abc","%n"): [0:0,]
== sscanf("hello","%s%n"): [0:"hello",1:5,]
== sscanf("1","%i"): [0:1,]
== sscanf("0x1f","%i"): [0:31,]
== sscanf("010","%i"): [0:8,]
== sscanf refs: [0:2,1:12,2:"ab",]
== sscanf refs few: ValueError: Different numbers of variable names and field specifiers
