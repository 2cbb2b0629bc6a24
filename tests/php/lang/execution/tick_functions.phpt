--TEST--
register_tick_function() and unregister_tick_function()
--FILE--
<?php
function c($f, ...$a) { try { $r = $f(...$a); } catch (Throwable $e) { echo "$f ", get_class($e), ': ', $e->getMessage(), "\n"; return; }
 echo "$f => "; var_dump($r); }
class T { public $n = 0; function tick(...$a) { $this->n++; echo "T", json_encode($a), "\n"; } static function st() { echo "st\n"; } function __invoke() { echo "inv\n"; } }
$t = new T;
c('register_tick_function', 'nofn'); c('register_tick_function'); c('unregister_tick_function', 'nofn'); c('unregister_tick_function', 'strlen');
c('register_tick_function', [$t, 'tick'], 1, 'x');
c('register_tick_function', 'T::st');
c('register_tick_function', $t);
c('register_tick_function', $cl = function () { echo "closure\n"; });
declare(ticks=1) { $x = 1; }
echo "--\n";
unregister_tick_function([$t, 'tick']);
unregister_tick_function($t);
declare(ticks=1) { $x = 1; }
echo "--\n";
unregister_tick_function(['T', 'st']);
declare(ticks=1) { $x = 1; }
unregister_tick_function($cl);
declare(ticks=1) { $x = 1; }
echo "--\n";
unregister_tick_function('T::st');
declare(ticks=1) { $x = 1; }
function thrower() { throw new Exception('from tick'); }
register_tick_function('thrower');
try { declare(ticks=1) { $x = 5; $y = 2; } } catch (Exception $e) { echo $e->getMessage(), ' ', $e->getLine(), "\n"; echo $e->getTraceAsString(), "\n"; }
try { declare(ticks=1) { $x = 5; $y = 2; } } catch (Exception $e) { echo "again\n"; }
unregister_tick_function('thrower');
function nested() { declare(ticks=1); echo "nested\n"; $a = 1; $b = 2; }
register_tick_function('nested');
declare(ticks=1) { $x = 1; }
unregister_tick_function('nested');
c('register_tick_function', 'later', 5);
--EXPECTF--
register_tick_function TypeError: register_tick_function(): Argument #1 ($callback) must be a valid callback, function "nofn" not found or invalid function name
register_tick_function ArgumentCountError: register_tick_function() expects at least 1 argument, 0 given
unregister_tick_function TypeError: unregister_tick_function(): Argument #1 ($callback) must be a valid callback, function "nofn" not found or invalid function name
unregister_tick_function => NULL
register_tick_function => bool(true)
register_tick_function => bool(true)
register_tick_function => bool(true)
register_tick_function => bool(true)
T[1,"x"]
st
inv
closure
--
st
closure
--
st
closure
st
--
from tick 24
#0 %s/tick_functions.php(26): thrower()
#1 {main}
again
nested
nested
register_tick_function TypeError: register_tick_function(): Argument #1 ($callback) must be a valid callback, function "later" not found or invalid function name
