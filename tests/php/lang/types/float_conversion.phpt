--TEST--
Casts to float
--FILE--
<?php
var_dump((float) '1.5abc', (float) 'x', (float) '.5', (float) '1e-3', (float) true, (float) 7, (double) '-2', (float) '  3.5 ', floatval('1,5'));
--EXPECT--
float(1.5)
float(0)
float(0.5)
float(0.001)
float(1)
float(7)
float(-2)
float(3.5)
float(1)
