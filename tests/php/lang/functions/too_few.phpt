--TEST--
Too few arguments throw, too many are kept
--FILE--
<?php
function f($a, $b, $c = 3) { return func_num_args() . json_encode(func_get_args()); }
echo f(1, 2), f(1, 2, 3, 4, 5), "\n";
try { f(1); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
try { strlen(); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
try { strlen('a', 'b'); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
class C { function m($x) {} }
try { (new C)->m(); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
try { (fn($x) => 1)(); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
2[1,2]5[1,2,3,4,5]
Too few arguments to function f(), 1 passed in %stoo_few.php on line 4 and at least 2 expected
strlen() expects exactly 1 argument, 0 given
strlen() expects exactly 1 argument, 2 given
Too few arguments to function C::m(), 0 passed in %stoo_few.php on line 8 and exactly 1 expected
Too few arguments to function {closure}(), 0 passed in %stoo_few.php on line 9 and exactly 1 expected
