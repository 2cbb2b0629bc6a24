--TEST--
Ticks are a matter of the text: functions, methods and closures behind a declare have them, included code has not
--FILE--
<?php
function before() { $a = 1; $b = 2; }
function counter() { global $n; $n++; }
register_tick_function('counter');
declare(ticks=1);
function behind() { $a = 1; $b = 2; }
class C { function m() { $a = 1; return $a; } static function s() { foreach ([1, 2] as $x) { yield $x; } } }
function report($what) { global $n; $was = $n; $n = 0; return $what . ' ' . $was . "\n"; }
$n = 0;
before(); echo report('before');
behind(); echo report('behind');
(new C)->m(); echo report('method');
foreach (C::s() as $x) { } echo report('generator');
$f = function () { return 1; }; $f(); echo report('closure');
$f = fn () => 1; $f(); echo report('arrow');
array_map(function ($x) { $y = $x; return $y; }, [1, 2]); echo report('callback');
eval('$a = 1; $b = 2; $c = 3;'); echo report('eval');
eval('declare(ticks=1); $a = 1; $b = 2; $c = 3;'); echo report('eval with ticks');
while (true) { if (++$a > 3) { break; } continue; } echo report('loop');
function recursive($depth) { if ($depth > 0) { recursive($depth - 1); } }
recursive(3); echo report('recursion');
--EXPECT--
before 3
behind 6
method 5
generator 7
closure 5
arrow 5
callback 6
eval 4
eval with ticks 8
loop 4
recursion 7
