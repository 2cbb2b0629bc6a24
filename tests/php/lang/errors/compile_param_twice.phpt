--TEST--
A parameter cannot stand twice
--FILE--
<?php
function f($a, $a) {}
--EXPECTF--

Fatal error: Redefinition of parameter $a in %scompile_param_twice.php on line 2
