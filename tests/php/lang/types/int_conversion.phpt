--TEST--
Casts to int
--FILE--
<?php
var_dump((int) 1.9, (int) -1.9, (int) '12abc', (int) 'abc', (int) '1e3', (int) '  42', (int) '42  ', (int) '0x1A', (int) '9999999999999999999', (int) true, (int) null, (int) [], (int) [0], (int) 1e19, (int) NAN, (int) INF, (int) '-5.7', intdiv(-7, 2), (integer) 5.5);
--EXPECT--
int(1)
int(-1)
int(12)
int(0)
int(1000)
int(42)
int(42)
int(0)
int(9223372036854775807)
int(1)
int(0)
int(0)
int(1)
int(-8446744073709551616)
int(0)
int(0)
int(-5)
int(-3)
int(5)
