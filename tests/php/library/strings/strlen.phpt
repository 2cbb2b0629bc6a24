--TEST--
strlen: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('strlen', [$s]);
c('strlen', [[]]);
c('strlen', [null]);
c('strlen', [1.5]);
c('strlen', [new stdClass]);
--EXPECT--
== strlen(""): 0
== strlen("a"): 1
== strlen("abc"): 3
== strlen("Hello World"): 11
== strlen("hello\000x"): 7
== strlen("\377\376"): 2
== strlen("  pad "): 6
== strlen("ABC abc 123"): 11
== strlen("a,b,,c"): 6
== strlen("The quick brown fox"): 19
== strlen("\303\274n\303\257"): 5
== strlen("1.5"): 3
== strlen("-3"): 2
== strlen("0"): 1
== strlen([]): TypeError: strlen(): Argument #1 ($string) must be of type string, array given
== strlen(NULL): [8192] strlen(): Passing null to parameter #1 ($string) of type string is deprecated
0
== strlen(1.5): 3
== strlen(stdClass[]): TypeError: strlen(): Argument #1 ($string) must be of type string, stdClass given
