--TEST--
str_getcsv: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('str_getcsv', ['a,"b ""q""",c']);
c('str_getcsv', ["a;b;'c;d'",';',"'"]);
c('str_getcsv', ['"a\\"b",c']);
c('str_getcsv', ['"a\\"b",c',',','"','']);
c('str_getcsv', ['']);
c('str_getcsv', [' "a" , b ']);
c('str_getcsv', ["\"a\nb\",c"]);
c('str_getcsv', ['a,"b']);
c('str_getcsv', ['a,"b"x,c']);
c('str_getcsv', ["x,,y,"]);
--EXPECT--
== str_getcsv("a,\"b \"\"q\"\"\",c"): [0:"a",1:"b \"q\"",2:"c",]
== str_getcsv("a;b;'c;d'",";","'"): [0:"a",1:"b",2:"c;d",]
== str_getcsv("\"a\\\"b\",c"): [0:"a\\\"b",1:"c",]
== str_getcsv("\"a\\\"b\",c",",","\"",""): [0:"a\\b\"",1:"c",]
== str_getcsv(""): [0:NULL,]
== str_getcsv(" \"a\" , b "): [0:"a ",1:" b ",]
== str_getcsv("\"a\nb\",c"): [0:"a\nb",1:"c",]
== str_getcsv("a,\"b"): [0:"a",1:"b",]
== str_getcsv("a,\"b\"x,c"): [0:"a",1:"bx",2:"c",]
== str_getcsv("x,,y,"): [0:"x",1:"",2:"y",3:"",]
