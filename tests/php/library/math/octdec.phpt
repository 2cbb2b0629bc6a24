--TEST--
octdec: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('octdec', ['17']);
c('octdec', ['89']);
c('octdec', ['0o17']);
c('octdec', ['1777777777777777777777']);
c('octdec', ['77777777777777777777777']);
--EXPECT--
== octdec("17"): 15
== octdec("89"): [8192] Invalid characters passed for attempted conversion, these have been ignored
0
== octdec("0o17"): 15
== octdec("1777777777777777777777"): 1.8446744073709552E+19
== octdec("77777777777777777777777"): 5.902958103587057E+20
