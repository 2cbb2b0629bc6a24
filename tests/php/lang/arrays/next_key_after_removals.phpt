--TEST--
The next key after removals: php keeps it with copies, but forgets it where a list is filled again
--FILE--
<?php
$a = [7 => 6]; unset($a[7]); $b = $a; $b[] = 1; $a[] = 1; echo json_encode([$a, $b]), "\n";
$a = [7 => 6]; unset($a[7]); $b = $a; $a[] = 1; $b[] = 1; echo json_encode([$a, $b]), "\n";
$a = [1,2,3]; array_pop($a); array_pop($a); array_pop($a); $b = $a; $b[] = 1; $a[] = 1; echo json_encode([$a, $b]), "\n";
$a = [1,2,3]; unset($a[0],$a[1],$a[2]); $b = $a; $b[] = 1; $a[] = 1; echo json_encode([$a, $b]), "\n";
$a = ['x' => 1, 5 => 1]; unset($a['x'],$a[5]); $b = $a; $b['k'] = 1; $b[] = 1; $a[] = 1; echo json_encode([$a, $b]), "\n";
$a = [-5 => 1]; unset($a[-5]); $b = $a; $b[] = 1; $a[] = 1; echo json_encode([$a, $b]), "\n";
$a = [7 => 6]; unset($a[7]); function f($x) { $x[] = 1; return $x; } echo json_encode([f($a), f($a)]); $a[] = 1; echo json_encode($a), "\n";
$a = [7 => 6]; unset($a[7]); foreach ($a as $v) {} $a[] = 1; echo json_encode($a), "\n";
$a = [PHP_INT_MAX => 6]; unset($a[PHP_INT_MAX]); $b = $a; try { $b[] = 1; echo json_encode($b); $a[] = 1; } catch (Error $e) { echo $e->getMessage(); } echo json_encode([$a, $b]), "\n";
$a = [7 => 6, 8 => 1]; unset($a[7]); $b = $a; $b[] = 1; $a[] = 1; echo json_encode([$a, $b]), "\n";
class O { public $i = [7 => 1]; function g() { return $this->i; } } $o = new O; unset($o->i[7]); $b = $o->g(); $b[] = 1; $o->i[] = 2; echo json_encode([$b, $o->i]), "\n";
$a = [7 => 6]; unset($a[7]); $g = (fn() => $a)(); $g[] = 1; $h = (function () use ($a) { $a[] = 2; return $a; })(); echo json_encode([$g, $h, $a]), "\n";
$a = [7 => 6]; unset($a[7]); $b = [$a, $a]; $b[0][] = 1; $b[1][] = 2; $a[] = 3; echo json_encode([$a, $b]), "\n";
const K = [7 => 1]; $a = K; unset($a[7]); $b = $a; $b[] = 1; echo json_encode([$a, $b]), "\n";
$a = [7 => 6]; array_shift($a); $b = $a; $b[0] = 43; $b[] = 1; $a[] = 5; echo json_encode([$a, $b]), "\n";
$a = [7 => 6]; array_pop($a); $b = $a; $b[0] = 43; $b[] = 1; $a[] = 5; echo json_encode([$a, $b]), "\n";
$a = [7 => 6]; unset($a[7]); $b = $a; $b[0] = 43; $b[] = 1; $a[] = 5; echo json_encode([$a, $b]), "\n";
$a = [7 => 6]; unset($a[7]); $a[0] = 43; $a[] = 5; echo json_encode([$a]), "\n";
$a = [7 => 6]; array_shift($a); $a[0] = 43; $a[] = 5; echo json_encode([$a]), "\n";
$a = [1,2,3]; unset($a[2], $a[1]); $a[1] = 9; $a[] = 1; echo json_encode($a), "\n";
$a = [1,2,3]; array_pop($a); array_pop($a); $a[1] = 9; $a[] = 1; echo json_encode($a), "\n";
$a = []; $a[5] = 1; unset($a[5]); $a[0] = 9; $a[] = 1; echo json_encode($a), "\n";
$a = []; $a[5] = 1; $a[9] = 1; unset($a[9]); unset($a[5]); $a[0] = 9; $a[] = 1; echo json_encode($a), "\n";
$a = []; $a[50] = 1; unset($a[50]); $a[0] = 9; $a[] = 1; echo json_encode($a), "\n";
$a = [3=>1, 4=>1]; unset($a[4]); $a[4] = 2; $a[] = 1; echo json_encode($a), "\n";
$a = [0,1,2,3,4,5,6,7,8,9]; for ($i = 9; $i > 2; $i--) unset($a[$i]); $a[3] = 3; $a[] = 4; echo json_encode($a), "\n";
$a = [0,1,2,3]; unset($a[3]); unset($a[2]); $a['k'] = 1; $a[2] = 5; $a[] = 6; echo json_encode($a), "\n";
$a = [0,1,2,3]; unset($a[3]); unset($a[1]); $a[] = 6; echo json_encode($a), "\n";
$a = [0,1,2,3]; unset($a[3], $a[2]); $a[5] = 6; $a[] = 7; echo json_encode($a), "\n";
$a = ['x' => 1, 5 => 2]; unset($a[5]); $a[0] = 1; $a[] = 2; echo json_encode($a), "\n";
$a = ['x' => 1, 5 => 2]; unset($a[5], $a['x']); $a[0] = 1; $a[] = 2; echo json_encode($a), "\n";
$a = ['x' => 1, 5 => 2]; unset($a[5], $a['x']); $b = $a; $b[0] = 1; $b[] = 2; echo json_encode($b), "\n";
$a = ['x' => 1, 5 => 2]; unset($a[5], $a['x']); $b = $a; $b['z'] = 1; $b[] = 2; echo json_encode($b), "\n";
$a = range(0, 5); unset($a[5]); unset($a[4]); $r = &$a[4]; $a[] = 2; echo json_encode($a), "\n";
$a = range(0, 5); unset($a[5]); unset($a[4]); $a += [4 => 1]; $a[] = 2; echo json_encode($a), "\n";
$a = range(0, 5); unset($a[5], $a[4]); $b = $a; $b[4] = 1; $b[] = 2; echo json_encode($b), "\n";
$a = range(0, 5); unset($a[5], $a[4], $a[2]); $b = $a; $b[4] = 1; $b[] = 2; $b[2] = 3; $b[] = 4; echo json_encode($b), "\n";
$a = [1,2,3,4]; unset($a[3], $a[2]); $a[2][0] = 1; $a[] = 7; echo json_encode($a), "\n";
$a = array_fill(0, 5, 0); unset($a[4], $a[3]); $a[3] = 1; $a[] = 2; echo json_encode($a), "\n";
--EXPECT--
[{"8":1},{"8":1}]
[{"8":1},{"8":1}]
[[1],[1]]
[{"3":1},{"3":1}]
[{"6":1},{"k":1,"6":1}]
[{"-4":1},{"-4":1}]
[{"8":1},{"8":1}]{"8":1}
{"8":1}
{"9223372036854775807":1}[{"9223372036854775807":1},{"9223372036854775807":1}]
[{"8":1,"9":1},{"8":1,"9":1}]
[{"8":1},{"8":2}]
[{"8":1},{"8":2},[]]
[{"8":3},[{"8":1},{"8":2}]]
[[],{"8":1}]
[[5],[43,1]]
[{"7":5},[43,1]]
[{"8":5},[43,1]]
[[43,5]]
[[43,5]]
[1,9,1]
[1,9,1]
[9,1]
{"0":9,"10":1}
{"0":9,"51":1}
{"3":1,"4":2,"5":1}
[0,1,2,3,4]
{"0":0,"1":1,"k":1,"2":5,"4":6}
{"0":0,"2":2,"4":6}
{"0":0,"1":1,"5":6,"6":7}
{"x":1,"0":1,"6":2}
{"0":1,"6":2}
[1,2]
{"z":1,"6":2}
[0,1,2,3,null,2]
[0,1,2,3,1,2]
[0,1,2,3,1,2]
{"0":0,"1":1,"3":3,"4":1,"5":2,"2":3,"6":4}
[1,2,[1],7]
[0,0,0,1,2]
