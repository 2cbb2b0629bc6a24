--TEST--
strnatcmp: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strnatcmp', ['img12','img10']);
c('strnatcmp', ['img2','img10']);
c('strnatcmp', ['a01','a1']);
c('strnatcmp', ['1.5','1.10']);
c('strnatcmp', ['a 1','a  1']);
c('strnatcmp', ['0001','001']);
c('strnatcmp', ['-5','-10']);
c('strnatcmp', ['x','x0']);
--EXPECT--
== strnatcmp("img12","img10"): 1
== strnatcmp("img2","img10"): -1
== strnatcmp("a01","a1"): -1
== strnatcmp("1.5","1.10"): -1
== strnatcmp("a 1","a  1"): 0
== strnatcmp("0001","001"): 0
== strnatcmp("-5","-10"): -1
== strnatcmp("x","x0"): -1
