--TEST--
Arithmetic on numbers
--FILE--
<?php
var_dump(7 + 3, 7 - 3, 7 * 3, 7 / 2, 8 / 2, 7 % 3, -7 % 3, 7 % -3, 2 ** 10, 2 ** -1, 2 ** 0.5, 2 ** 63, -2 ** 2, 7.5 % 2, 1 + 1.0, 6 / 4.0, 0.1 + 0.7, fmod(7.5, 2), intdiv(7, 2), 10 ** 20);
--EXPECTF--

Deprecated: Implicit conversion from float 7.5 to int loses precision in %sarithmetic.php on line 2
int(10)
int(4)
int(21)
float(3.5)
int(4)
int(1)
int(-1)
int(1)
int(1024)
float(0.5)
float(1.4142135623730951)
float(9.223372036854776E+18)
int(-4)
int(1)
float(2)
float(1.5)
float(0.7999999999999999)
float(1.5)
int(3)
float(1.0E+20)
