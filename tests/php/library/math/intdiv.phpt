--TEST--
intdiv: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('intdiv', [7,2]);
c('intdiv', [-7,2]);
c('intdiv', [1,0]);
c('intdiv', [PHP_INT_MIN,-1]);
c('intdiv', [1.5,1]);
c('intdiv', ['a',1]);
--EXPECT--
== intdiv(7,2): 3
== intdiv(-7,2): -3
== intdiv(1,0): DivisionByZeroError: Division by zero
== intdiv(-9223372036854775807-1,-1): ArithmeticError: Division of PHP_INT_MIN by -1 is not an integer
== intdiv(1.5,1): [8192] Implicit conversion from float 1.5 to int loses precision
1
== intdiv("a",1): TypeError: intdiv(): Argument #1 ($num1) must be of type int, string given
