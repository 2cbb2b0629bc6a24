--TEST--
Numeric, leading-numeric and other strings in arithmetic
--FILE--
<?php
var_dump('5' + '5.5', '1.5' + 1, ' 5' + 1, '5 ' + 1, '1e2' + 0, '0x1A' == 26);
var_dump('5 apples' + 1);
try { var_dump('apples' + 1); } catch (TypeError $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
var_dump(is_numeric('5 '), is_numeric(' 5'), is_numeric('5x'), is_numeric('.'), is_numeric('-.5'), is_numeric('1e'), is_numeric(''));
--EXPECTF--
float(10.5)
float(2.5)
int(6)
int(6)
float(100)
bool(false)

Warning: A non-numeric value encountered in %snumeric_strings.php on line 3
int(6)
TypeError: Unsupported operand types: string + int
bool(true)
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
