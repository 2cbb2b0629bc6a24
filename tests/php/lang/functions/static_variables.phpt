--TEST--
Static variables are kept per function
--FILE--
<?php
function f() { static $a = 1, $b = [], $c; $a++; $b[] = $a; $c .= 'x'; return "$a " . count($b) . " $c\n"; }
echo f(), f(), f();
class S { function m() { static $n = 0; return ++$n; } }
$x = new S;
$y = new S;
echo $x->m(), $y->m(), $x->m(), "\n";
$cl = function () { static $k = 0; return ++$k; };
$c2 = clone $cl;
echo $cl(), $cl(), $c2(), "\n";
--EXPECT--
2 1 x
3 2 xx
4 3 xxx
123
121
