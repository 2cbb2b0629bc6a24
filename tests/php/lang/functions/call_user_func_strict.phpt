--TEST--
Dynamic calls from code with strict_types; arguments by reference of call_user_func()
--FILE--
<?php
declare(strict_types=1);
$f = 'strlen';
try { echo $f(5); } catch (TypeError $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
try { echo call_user_func('strlen', 5); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { echo call_user_func_array('strlen', [5]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { echo \call_user_func('strlen', 5); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
function u(int $x) { return $x; }
try { echo call_user_func('u', '5'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { echo call_user_func_array('u', ['5']); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { echo call_user_func_array('u', 5); } catch (TypeError $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
try { echo call_user_func_array('u', ['x' => '5']); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
echo call_user_func_array('u', ['x' => 6]), "\n";
function s(...$a) { var_dump($a); }
call_user_func_array('s', [1, 'k' => 2]);
try { call_user_func_array('s', ['k' => 2, 3]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
function byr(&$a, &$b) { $a++; $b++; }
$x = 1; $y = 1;
call_user_func('byr', $x, $y); echo $x, $y, "\n";
call_user_func_array('byr', [&$x, &$y]); echo $x, $y, "\n";
call_user_func_array('byr', [$x, $y]); echo $x, $y, "\n";
$arr = [3, 1, 2]; call_user_func('sort', $arr); echo implode($arr), "\n";
class M { function __call($n, $a) { echo $n, count($a), "\n"; } static function __callStatic($n, $a) { echo "static $n\n"; } function __invoke($x) { echo "inv$x\n"; } }
call_user_func([new M, 'foo'], 1, 2); call_user_func('M::bar'); call_user_func(new M, 4);
try { call_user_func('M::'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { call_user_func([1, 2]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { call_user_func(''); } catch (Error $e) { echo $e->getMessage(), "\n"; }
call_user_func('call_user_func', 'printf', "%s\n", 'nested');
namespace_test();
function namespace_test() { echo call_user_func('func_get_args_test', 1, 2), "\n"; }
function func_get_args_test() { return implode(',', func_get_args()); }
--EXPECTF--
strlen(): Argument #1 ($string) must be of type string, int given
#0 %s(4): strlen(5)
#1 {main}
strlen(): Argument #1 ($string) must be of type string, int given
strlen(): Argument #1 ($string) must be of type string, int given
strlen(): Argument #1 ($string) must be of type string, int given
u(): Argument #1 ($x) must be of type int, string given, called in %s on line 9
u(): Argument #1 ($x) must be of type int, string given, called in %s on line 10
call_user_func_array(): Argument #2 ($args) must be of type array, int given
#0 {main}
u(): Argument #1 ($x) must be of type int, string given, called in %s on line 12
6
array(2) {
  [0]=>
  int(1)
  ["k"]=>
  int(2)
}
Cannot use positional argument after named argument

Warning: byr(): Argument #1 ($a) must be passed by reference, value given in %s on line 19

Warning: byr(): Argument #2 ($b) must be passed by reference, value given in %s on line 19
11
22

Warning: byr(): Argument #1 ($a) must be passed by reference, value given in %s on line 21

Warning: byr(): Argument #2 ($b) must be passed by reference, value given in %s on line 21
22

Warning: sort(): Argument #1 ($array) must be passed by reference, value given in %s on line 22
312
foo2
static bar
inv4
static 
call_user_func(): Argument #1 ($callback) must be a valid callback, first array member is not a valid class name or object
call_user_func(): Argument #1 ($callback) must be a valid callback, function "" not found or invalid function name
nested
1,2
