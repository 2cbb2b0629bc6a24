--TEST--
number_format: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('number_format', [1234.5678]);
c('number_format', [1234.5678,2]);
c('number_format', [1234.5678,2,',','.']);
c('number_format', [-1234.5]);
c('number_format', [0.5]);
c('number_format', [-0.4]);
c('number_format', [1234.5678,2,'','']);
c('number_format', [1e15,3]);
c('number_format', [123456789012345678]);
c('number_format', [1234,-2]);
c('number_format', [0.125,2]);
c('number_format', [-0.01,1]);
c('number_format', [1234.5,2,'dec','thou']);
c('number_format', [INF]);
c('number_format', [NAN]);
c('number_format', [1e100]);
--EXPECT--
== number_format(1234.5678): "1,235"
== number_format(1234.5678,2): "1,234.57"
== number_format(1234.5678,2,",","."): "1.234,57"
== number_format(-1234.5): "-1,235"
== number_format(0.5): "1"
== number_format(-0.4): "0"
== number_format(1234.5678,2,"",""): "123457"
== number_format(1000000000000000.0,3): "1,000,000,000,000,000.000"
== number_format(123456789012345678): "123,456,789,012,345,680"
== number_format(1234,-2): "1,234"
== number_format(0.125,2): "0.13"
== number_format(-0.01,1): "0.0"
== number_format(1234.5,2,"dec","thou"): "1thou234dec50"
== number_format(INF): "inf"
== number_format(NAN): "nan"
== number_format(1.0E+100): "10,000,000,000,000,000,159,028,911,097,599,180,468,360,808,563,945,281,389,781,327,557,747,838,772,170,381,060,813,469,985,856,815,104"
