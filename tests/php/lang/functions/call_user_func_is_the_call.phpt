--TEST--
call_user_func() and call_user_func_array() are the call itself: no trace shows them
--FILE--
<?php
function f(&$x, $y = 2) { $x++; return $y; }
function g() { debug_print_backtrace(); throw new Exception('x'); }
class A { static function s() { echo static::class, "\n"; debug_print_backtrace(); } function m() { call_user_func([$this, 'n'], 1); call_user_func('parent::x'); } private function n($a) { echo "n$a\n"; debug_print_backtrace(); } }
$a = 1; echo call_user_func('f', $a, 5), $a, "\n";
try { call_user_func('g'); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; }
call_user_func('A::s'); call_user_func(['A', 's']);
try { (new A)->m(); } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
try { call_user_func('nope'); } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
try { call_user_func(); } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
call_user_func('array_map', 'g2', [1]);
function g2($x) { debug_print_backtrace(); }
--EXPECTF--

Warning: f(): Argument #1 ($x) must be passed by reference, value given in %s on line 5
51
#0 %s(6): g()
#0 %s(6): g()
#1 {main}
A
#0 %s(7): A::s()
A
#0 %s(7): A::s()
n1
#0 %s(4): A->n(1)
#1 %s(8): A->m()
TypeErrorcall_user_func(): Argument #1 ($callback) must be a valid callback, cannot access "parent" when current class scope has no parent
#0 %s(8): A->m()
#1 {main}
TypeErrorcall_user_func(): Argument #1 ($callback) must be a valid callback, function "nope" not found or invalid function name
#0 {main}
ArgumentCountErrorcall_user_func() expects at least 1 argument, 0 given
#0 %s(10): call_user_func()
#1 {main}
#0 [internal function]: g2(1)
#1 %s(11): array_map('g2', Array)
