--TEST--
Fibers suspend through generators, library callbacks and other fibers
--FILE--
<?php
function gen() { for ($i = 0; $i < 3; $i++) { $x = Fiber::suspend("s$i"); yield $i => $x; } return 'r'; }
$f = new Fiber(function () { foreach (gen() as $k => $v) echo "$k=$v\n"; return array_map(function ($x) { return $x . Fiber::suspend($x); }, ['a', 'b']); });
$v = $f->start(); $n = 0; while (!$f->isTerminated()) { echo "<$v>\n"; $v = $f->resume('i' . $n++); } var_dump($f->getReturn());
$outer = new Fiber(function () { $inner = new Fiber(function () { echo "inner\n"; Fiber::suspend('from inner'); echo "inner again\n"; return 'ir'; }); echo $inner->start(), "\n"; Fiber::suspend('from outer'); $inner->resume(); return $inner->getReturn(); });
echo $outer->start(), "\n"; $outer->resume(); echo $outer->getReturn(), "\n";
$f = new Fiber(function () { $a = [3, 1, 2]; usort($a, function ($x, $y) { Fiber::suspend("$x<=>$y"); return $x <=> $y; }); return $a; });
$n = 0; $f->start(); while (!$f->isTerminated()) { $n++; $f->resume(); } var_dump($n > 0, $f->getReturn());
// scheduler
$tasks = []; $log = ''; foreach (['A', 'B', 'C'] as $name) { $tasks[$name] = new Fiber(function () use ($name, &$log) { for ($i = 0; $i < 3; $i++) { $log .= "$name$i "; Fiber::suspend(); } }); }
foreach ($tasks as $t) $t->start(); while ($tasks) foreach ($tasks as $k => $t) { if ($t->isTerminated()) unset($tasks[$k]); else $t->resume(); } echo $log, "\n";
?>
--EXPECT--
<s0>
0=i0
<s1>
1=i1
<s2>
2=i2
<a>
<b>
array(2) {
  [0]=>
  string(3) "ai3"
  [1]=>
  string(3) "bi4"
}
inner
from inner
from outer
inner again
ir
bool(true)
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
A0 B0 C0 A1 B1 C1 A2 B2 C2 
