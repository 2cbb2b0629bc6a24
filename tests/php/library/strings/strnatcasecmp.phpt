--TEST--
strnatcasecmp: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strnatcasecmp', ['IMG2','img10']);
c('strnatcasecmp', ['A','b']);
--EXPECT--
== strnatcasecmp("IMG2","img10"): -1
== strnatcasecmp("A","b"): -1
