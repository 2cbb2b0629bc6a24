--TEST--
func_get_args sees changed parameters
--FILE--
<?php
function f($a, $b = 5) { $a = 'changed'; return json_encode([func_num_args(), func_get_args(), func_get_arg(0)]); }
echo f(1), f(1, 2, 3), "\n";
function g() { return func_get_arg(3); }
try { g(1); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
--EXPECT--
[1,["changed"],"changed"][3,["changed",2,3],"changed"]
ValueError: func_get_arg(): Argument #1 ($position) must be less than the number of the arguments passed to the currently executed function
