--TEST--
preg_split: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('preg_split', ['/,/','a,b,,c']);
c('preg_split', ['/,/','a,b,,c',-1,PREG_SPLIT_NO_EMPTY]);
c('preg_split', ['/(,)/','a,b',-1,PREG_SPLIT_DELIM_CAPTURE]);
c('preg_split', ['/,/','a,b,c',2]);
c('preg_split', ['/,/','a,b',-1,PREG_SPLIT_OFFSET_CAPTURE]);
c('preg_split', ['//','abc']);
c('preg_split', ['//','abc',-1,PREG_SPLIT_NO_EMPTY]);
c('preg_split', ['//u','aéb',-1,PREG_SPLIT_NO_EMPTY]);
c('preg_split', ['/(-)|(,)/','a-b,c',-1,PREG_SPLIT_DELIM_CAPTURE]);
c('preg_split', ['/(-)|(,)/','a-b,c',-1,PREG_SPLIT_DELIM_CAPTURE|PREG_SPLIT_NO_EMPTY]);
c('preg_split', ['/\d*/','ab12cd']);
c('preg_split', ['/,/','']);
c('preg_split', ['/,/','',-1,PREG_SPLIT_NO_EMPTY]);
c('preg_split', ['/(/','a']);
c('preg_split', ['/ /','a b c',0]);
c('preg_split', ['/ /','a b c',1]);
c('preg_split', ['/(?=b)/','abab']);
c('preg_split', ['/x/','abc']);
c('preg_split', ['/(\d)?/','a1b',-1,PREG_SPLIT_DELIM_CAPTURE|PREG_SPLIT_OFFSET_CAPTURE]);
c('preg_split', ['/,/u',"a,\xff"]);
--EXPECT--
== preg_split("/,/","a,b,,c"): [0:"a",1:"b",2:"",3:"c",]
== preg_split("/,/","a,b,,c",-1,1): [0:"a",1:"b",2:"c",]
== preg_split("/(,)/","a,b",-1,2): [0:"a",1:",",2:"b",]
== preg_split("/,/","a,b,c",2): [0:"a",1:"b,c",]
== preg_split("/,/","a,b",-1,4): [0:[0:"a",1:0,],1:[0:"b",1:2,],]
== preg_split("//","abc"): [0:"",1:"a",2:"b",3:"c",4:"",]
== preg_split("//","abc",-1,1): [0:"a",1:"b",2:"c",]
== preg_split("//u","a\303\251b",-1,1): [0:"a",1:"\303\251",2:"b",]
== preg_split("/(-)|(,)/","a-b,c",-1,2): [0:"a",1:"-",2:"b",3:"",4:",",5:"c",]
== preg_split("/(-)|(,)/","a-b,c",-1,3): [0:"a",1:"-",2:"b",3:",",4:"c",]
== preg_split("/\\d*/","ab12cd"): [0:"",1:"a",2:"b",3:"",4:"c",5:"d",6:"",]
== preg_split("/,/",""): [0:"",]
== preg_split("/,/","",-1,1): []
== preg_split("/(/","a"): [2] preg_split(): Compilation failed: missing closing parenthesis at offset 1
false
== preg_split("/ /","a b c",0): [0:"a",1:"b",2:"c",]
== preg_split("/ /","a b c",1): [0:"a b c",]
== preg_split("/(?=b)/","abab"): [0:"a",1:"ba",2:"b",]
== preg_split("/x/","abc"): [0:"abc",]
== preg_split("/(\\d)?/","a1b",-1,6): [0:[0:"",1:0,],1:[0:"a",1:0,],2:[0:"1",1:1,],3:[0:"",1:2,],4:[0:"b",1:2,],5:[0:"",1:3,],]
== preg_split("/,/u","a,\377"): false
