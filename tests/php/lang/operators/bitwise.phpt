--TEST--
Bit operators
--FILE--
<?php
var_dump(6 & 3, 6 | 3, 6 ^ 3, ~6, 1 << 3, -8 >> 1, 1 << 63, 1 << 64, -1 >> 64, 5 & '3', 1.9 | 0 ? 'x' : 'y');
try { 1 << -1; } catch (ArithmeticError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--

Deprecated: Implicit conversion from float 1.9 to int loses precision in %sbitwise.php on line 2
int(2)
int(7)
int(5)
int(-7)
int(8)
int(-4)
int(-9223372036854775808)
int(0)
int(-1)
int(1)
string(1) "x"
Bit shift by negative number
