--TEST--
A positional argument cannot follow a named one
--FILE--
<?php
function f($a, $b) {}
f(a: 1, 2);
--EXPECTF--

Fatal error: Cannot use positional argument after named argument in %snamed_before_positional.php on line 3
