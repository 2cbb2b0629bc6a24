--TEST--
Closure::call() uses the closure's own static variables, but for a generator
--FILE--
<?php
class A { public $v = 1; }
$f = function () { static $n = 0; return ++$n . $this->v; };
echo $f->call(new A), $f->call(new A), "\n";
$g = Closure::bind($f, new A); echo $g(), $g(), $f->call(new A), "\n";
$gen = function () { static $n = 0; yield ++$n; };
foreach ($gen->call(new A) as $x) echo $x; foreach ($gen->call(new A) as $x) echo $x; foreach ($gen() as $x) echo $x, "\n";
class S { static function m() { static $n = 0; return ++$n; } function i() { static $k = 0; return ++$k; } }
$c = (new S)->i(...); echo $c->call(new S), $c->call(new S), (new S)->i(), "\n";
?>
--EXPECT--
1121
314131
111
123
