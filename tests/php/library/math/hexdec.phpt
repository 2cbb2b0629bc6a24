--TEST--
hexdec: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('hexdec', ['ff']);
c('hexdec', ['xyz']);
c('hexdec', ['0xff']);
c('hexdec', ['ffffffffffffffff']);
c('hexdec', ['7fffffffffffffff']);
c('hexdec', ['fffffffffffffffff']);
--EXPECT--
== hexdec("ff"): 255
== hexdec("xyz"): [8192] Invalid characters passed for attempted conversion, these have been ignored
0
== hexdec("0xff"): 255
== hexdec("ffffffffffffffff"): 1.8446744073709552E+19
== hexdec("7fffffffffffffff"): 9223372036854775807
== hexdec("fffffffffffffffff"): 2.9514790517935283E+20
