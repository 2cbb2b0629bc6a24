--TEST--
Division and modulo by zero throw
--FILE--
<?php
foreach ([fn() => 1 / 0, fn() => 1 % 0, fn() => 1.5 / 0.0, fn() => intdiv(1, 0), fn() => intdiv(PHP_INT_MIN, -1), fn() => PHP_INT_MIN % -1] as $f) {
    try { var_dump($f()); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
--EXPECT--
DivisionByZeroError: Division by zero
DivisionByZeroError: Modulo by zero
DivisionByZeroError: Division by zero
DivisionByZeroError: Division by zero
ArithmeticError: Division of PHP_INT_MIN by -1 is not an integer
int(0)
