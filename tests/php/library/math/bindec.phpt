--TEST--
bindec: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('bindec', ['110']);
c('bindec', ['abc']);
c('bindec', ['12']);
c('bindec', ['0b11']);
c('bindec', [str_repeat('1',64)]);
c('bindec', [str_repeat('1',70)]);
c('bindec', ['']);
--EXPECT--
== bindec("110"): 6
== bindec("abc"): [8192] Invalid characters passed for attempted conversion, these have been ignored
0
== bindec("12"): [8192] Invalid characters passed for attempted conversion, these have been ignored
1
== bindec("0b11"): 3
== bindec("1111111111111111111111111111111111111111111111111111111111111111"): 1.8446744073709552E+19
== bindec("1111111111111111111111111111111111111111111111111111111111111111111111"): 1.1805916207174113E+21
== bindec(""): 0
