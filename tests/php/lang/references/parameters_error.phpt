--TEST--
Only variables can be passed by reference
--FILE--
<?php
function f(&$x) { $x .= '!'; return $x; }
function g() { return 'v'; }
echo f(g()), "\n";
$s = 'abc';
echo strtolower(array_pop(explode(',', 'a,B'))), "\n";
try { eval('f(5);'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--

Notice: Only variables should be passed by reference in %sparameters_error.php on line 4
v!

Notice: Only variables should be passed by reference in %sparameters_error.php on line 6
b
f(): Argument #1 ($x) cannot be passed by reference
