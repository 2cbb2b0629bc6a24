--TEST--
explode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('explode', [',','a,b,c']);
c('explode', [',','']);
c('explode', ['','a']);
c('explode', [',','a,b,c',2]);
c('explode', [',','a,b,c',-1]);
c('explode', [',','a,b,c',0]);
c('explode', [',','abc',-1]);
c('explode', [',','a,b,c',-5]);
--EXPECT--
== explode(",","a,b,c"): [0:"a",1:"b",2:"c",]
== explode(",",""): [0:"",]
== explode("","a"): ValueError: explode(): Argument #1 ($separator) cannot be empty
== explode(",","a,b,c",2): [0:"a",1:"b,c",]
== explode(",","a,b,c",-1): [0:"a",1:"b",]
== explode(",","a,b,c",0): [0:"a,b,c",]
== explode(",","abc",-1): []
== explode(",","a,b,c",-5): []
