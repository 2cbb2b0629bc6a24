--TEST--
Rounding, powers, extremes, bases and their errors
--FILE--
<?php
try {
    var_dump(number_format(1234567.891), number_format(1234567.891,2), number_format(1234567.891,2,',','.'), number_format(0.5), number_format(-1234.567,2), number_format(-0.4), number_format(1234.5,2,'',''));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(round(2.5), round(-2.5), round(1.955,2), round(5.055,2), round(1234567.891,-3), round(5), round(1241757,-3), round(3.0E+25), round(1.45,1), round(-0.4), round(9.5, 0, PHP_ROUND_HALF_EVEN), round(8.5,0,PHP_ROUND_HALF_ODD), round("3.7"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(abs(-5), abs(-5.5), ceil(1.2), floor(-1.2), sqrt(16), pow(2,10), pow(2,0.5), pow(2,-1), intdiv(7,2), fmod(7.5,2), max(1,2.5,"3"), min([4,2,8]), max("abc",0), max([1,2],[1,3]), max("10",9), min("a","b"), pi(), M_PI);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    intdiv(1,0);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    intdiv(PHP_INT_MIN,-1);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    max([]);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    max(1);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
string(9) "1,234,568"
string(12) "1,234,567.89"
string(12) "1.234.567,89"
string(1) "1"
string(9) "-1,234.57"
string(1) "0"
string(6) "123450"
float(3)
float(-3)
float(1.96)
float(5.06)
float(1235000)
float(5)
float(1242000)
float(3.0E+25)
float(1.5)
float(-0)
float(10)
float(9)
float(4)
int(5)
float(5.5)
float(2)
float(-2)
float(4)
int(1024)
float(1.4142135623730951)
float(0.5)
int(3)
float(1.5)
string(1) "3"
int(2)
string(3) "abc"
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(3)
}
string(2) "10"
string(1) "a"
float(3.141592653589793)
float(3.141592653589793)
DivisionByZeroError: Division by zero
ArithmeticError: Division of PHP_INT_MIN by -1 is not an integer
ValueError: max(): Argument #1 ($value) must contain at least one element
TypeError: max(): Argument #1 ($value) must be of type array, int given
