--TEST--
base_convert: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('base_convert', ['ff',16,2]);
c('base_convert', ['zz',36,10]);
c('base_convert', ['xyz',10,2]);
c('base_convert', ['1',1,2]);
c('base_convert', ['1',2,37]);
c('base_convert', ['',10,2]);
c('base_convert', ['-15',10,2]);
c('base_convert', ['ffffffffffffffffffff',16,10]);
c('base_convert', ['1.5',10,2]);
c('base_convert', ['FF',16,8]);
--EXPECT--
== base_convert("ff",16,2): "11111111"
== base_convert("zz",36,10): "1295"
== base_convert("xyz",10,2): [8192] Invalid characters passed for attempted conversion, these have been ignored
"0"
== base_convert("1",1,2): ValueError: base_convert(): Argument #2 ($from_base) must be between 2 and 36 (inclusive)
== base_convert("1",2,37): ValueError: base_convert(): Argument #3 ($to_base) must be between 2 and 36 (inclusive)
== base_convert("",10,2): "0"
== base_convert("-15",10,2): [8192] Invalid characters passed for attempted conversion, these have been ignored
"1111"
== base_convert("ffffffffffffffffffff",16,10): "1208925819614629446642046"
== base_convert("1.5",10,2): [8192] Invalid characters passed for attempted conversion, these have been ignored
"1111"
== base_convert("FF",16,8): "377"
