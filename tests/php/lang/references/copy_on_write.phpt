--TEST--
Arrays are copied when they are written to
--FILE--
<?php
$a = [1, 2, 3]; $b = $a; $b[] = 4; echo count($a), count($b);
function mod($arr) { $arr[0] = 'm'; return $arr; }
mod($a); echo $a[0];
$x = ['k' => ['n' => 1]]; $y = &$x['k']; $z = $x; $z['k']['n'] = 2; echo $x['k']['n'];
$o = new stdClass; $o->a = [1]; $c = clone $o; $c->a[] = 2; echo count($o->a);
$s = [[1], [2]]; foreach ($s as $i) { $i[] = 9; $s[] = $i; } echo count($s), json_encode($s);
--EXPECT--
341214[[1],[2],[1,9],[2,9]]
