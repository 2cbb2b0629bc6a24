--TEST--
Constant expressions must be constant
--FILE--
<?php
const X = strlen('x');
--EXPECTF--

Fatal error: Constant expression contains invalid operations in %scompile_const_expr.php on line 2
