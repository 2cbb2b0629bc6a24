--TEST--
Arrays that were given to functions and are elsewhere, too, are given to callbacks, then the original is written to
--FILE--
<?php
function len($p) { return count($p); }
function t1() { $x = [1,2]; $x[] = 3; $list = []; array_push($list, $x, $x); array_map('len', $list); array_filter($list, fn($p) => count($p)); usort($list, fn($a, $b) => count($a) <=> count($b)); $x[] = 4; $x[0] = 9; return json_encode([$list, $x]); } echo t1(), "\n";
function t2() { $x = [1,2]; $x[] = 3; $list = array_fill(0, 2, $x);  array_map('len', $list); array_filter($list, fn($p) => count($p)); usort($list, fn($a, $b) => count($a) <=> count($b)); array_reduce($list, fn($c, $i) => $c + count($i), 0); array_walk($list, function($p) { count($p); }); $x[] = 4; $x[0] = 9; return json_encode([$list, $x]); } echo t2(), "\n";
function t3() { $x = [1,2]; $x[] = 3; $s = new SplStack; $s->push($x); $s[] = $x; len($s->top()); len($s->pop()); len($s[0]); foreach ($s as $q) len($q); call_user_func('len', $s->top()); iterator_apply($s, fn() => true); $x[] = 4; $x[0] = 9; return json_encode([$s->top(), $x]); } echo t3(), "\n";
function t4() { $x = [1,2]; $x[] = 3; $o = new ArrayObject([]); $o->append($x); $o['k'] = $x; $o->uasort(fn($a, $b) => count($a) <=> count($b)); iterator_apply($o->getIterator(), fn() => true); $x[0] = 9; return json_encode([$o, $x]); } echo t4(), "\n";
function t5() { $x = [1,2]; $x[] = 3; $m = array_merge(['a' => 1], ['x' => 2]); $m = array_pad([], 2, $x); $m = array_merge($m, array_fill_keys(['u'], $x)); array_map('len', $m); array_walk($m, fn($v) => 1); $r = array_replace($m, [1 => 5]); uasort($m, fn($a, $b) => count($a) <=> count($b)); $x[0] = 9; return json_encode([$m, $x, $r]); } echo t5(), "\n";
function t6() { $x = [1,2]; $x[] = 3; $g = (function ($p) { yield $p; yield count($p); })($x); foreach ($g as $v) { } $f = function () use ($x) { return len($x); }; $f(); $f(); $x[0] = 9; return json_encode([$f(), $x]); } echo t6(), "\n";
function t7() { $x = [1,2]; $x[] = 3; $l = [array_values($x), array_merge($x), array_slice($x, 0), array_filter($x), array_unique($x), array_reverse(array_reverse($x))]; usort($l, fn($a, $b) => count($a) <=> count($b)); array_map('len', $l); $o = new stdClass; $o->a = array_values($x); $o->b = array_merge($x); len($o->a); len($o->b); $q = [$o->a, $o->b]; array_map('len', $q); $x[0] = 9; return json_encode([$l, $o, $q, $x]); } echo t7(), "\n";
function t8() { $x = [1,2]; $x[] = 3; $y = $x; $y = $y; $z = id($y); $z = id($z); $w = $z; $x[0] = 9; $y[1] = 8; $z[2] = 7; return json_encode([$x, $y, $z, $w]); } function id($p) { return $p; } echo t8(), "\n";
function t9($p) { foreach ([1,2,3] as $i) { $t = $p; $t[] = $i; $p = id($t); if ($i == 2) { try { return $t; } finally { $t[] = 'f'; } } } } echo json_encode(t9([0])), "\n";
function t10($p) { foreach ($p as $e) { $t = id($p); if ($e == 2) return $t; } return $p; } $pp = [1,2,3]; $pp[] = 4; $r1 = t10($pp); $pp[0] = 'x'; $r1[1] = 'y'; echo json_encode([$pp, $r1]), "\n";
class O { public $i = [1,2,3]; public $k; function all() { return $this->i; } function va(...$r) { usort($r, fn($a, $b) => count($a) <=> count($b)); array_map(fn($p) => count($p), $r); return $r; } function cell($p) { $this->k[] = &$p; $p2 = &$p; return function () use (&$p) { return $p; }; } function gen($p) { yield 1; yield $p; } function tab($p) { $n = 'p'; $q = $$n; extract(['z' => 1]); return get_defined_vars(); } function cap($p) { return fn() => $p; } function dyn($p) { return func_get_args(); } function st($p) { static $s; $s[] = $p; return $s; } }
function t0() { $o = new O; $r = [];
 foreach ([fn() => $o->va($o->all(), $o->all()), fn() => $o->cell($o->all()), fn() => $o->gen($o->all()), fn() => $o->tab($o->all()), fn() => $o->cap($o->all()), fn() => $o->dyn($o->all()), fn() => $o->st($o->all()), fn() => new ArrayObject($o->all()), fn() => array_fill(0, 2, $o->all()), fn() => [...$o->all()], fn() => (object)$o->all(), fn() => (function() use ($o) { return yield $o->all(); })(), fn() => iterator_to_array(new ArrayIterator($o->all())), fn() => call_user_func([$o, 'cap'], $o->all()), fn() => array_merge($o->all()), fn() => array_pad([], 2, $o->all())] as $n => $f) {
  $v = $f(); $c = fn($p) => count($p); if (is_array($v)) { foreach ($v as $e) if (is_array($e)) { $c($e); } $w = array_filter($v, 'is_array'); usort($w, fn($a, $b) => count($a) <=> count($b)); array_map($c, $w); } if (is_array($o->k)) { usort($o->k, fn($a, $b) => count($a) <=> count($b)); array_map($c, $o->k); }
  $o->i[] = $n; $o->i[0] = 'n' . $n;
  if ($v instanceof Closure) $v = $v(); elseif ($v instanceof Generator) { $x = []; foreach ($v as $e) $x[] = $e; $v = $x; }
  echo $n, json_encode($v), json_encode($o->k), json_encode($o->i), "\n"; } }
t0();
--EXPECT--
[[[1,2,3],[1,2,3]],[9,2,3,4]]
[[[1,2,3],[1,2,3]],[9,2,3,4]]
[[1,2,3],[9,2,3,4]]
[{"0":[1,2,3],"k":[1,2,3]},[9,2,3]]
[{"0":[1,2,3],"1":[1,2,3],"u":[1,2,3]},[9,2,3],{"0":[1,2,3],"1":5,"u":[1,2,3]}]
[3,[9,2,3]]
[[[1,2,3],[1,2,3],[1,2,3],[1,2,3],[1,2,3],[1,2,3]],{"a":[1,2,3],"b":[1,2,3]},[[1,2,3],[1,2,3]],[9,2,3]]
[[9,2,3],[1,8,3],[1,2,7],[1,2,3]]
[0,1,2]
[["x",2,3,4],[1,"y",3,4]]
0[[1,2,3],[1,2,3]]null["n0",2,3,0]
1["n0",2,3,0][["n0",2,3,0]]["n1",2,3,0,1]
2[1,["n1",2,3,0,1]][["n0",2,3,0]]["n2",2,3,0,1,2]
3{"p":["n2",2,3,0,1,2],"n":"p","q":["n2",2,3,0,1,2],"z":1}[["n0",2,3,0]]["n3",2,3,0,1,2,3]
4["n3",2,3,0,1,2,3][["n0",2,3,0]]["n4",2,3,0,1,2,3,4]
5[["n4",2,3,0,1,2,3,4]][["n0",2,3,0]]["n5",2,3,0,1,2,3,4,5]
6[["n5",2,3,0,1,2,3,4,5]][["n0",2,3,0]]["n6",2,3,0,1,2,3,4,5,6]
7{"0":"n6","1":2,"2":3,"3":0,"4":1,"5":2,"6":3,"7":4,"8":5,"9":6}[["n0",2,3,0]]["n7",2,3,0,1,2,3,4,5,6,7]
8[["n7",2,3,0,1,2,3,4,5,6,7],["n7",2,3,0,1,2,3,4,5,6,7]][["n0",2,3,0]]["n8",2,3,0,1,2,3,4,5,6,7,8]
9["n8",2,3,0,1,2,3,4,5,6,7,8][["n0",2,3,0]]["n9",2,3,0,1,2,3,4,5,6,7,8,9]
10{"0":"n9","1":2,"2":3,"3":0,"4":1,"5":2,"6":3,"7":4,"8":5,"9":6,"10":7,"11":8,"12":9}[["n0",2,3,0]]["n10",2,3,0,1,2,3,4,5,6,7,8,9,10]
11[["n11",2,3,0,1,2,3,4,5,6,7,8,9,10,11]][["n0",2,3,0]]["n11",2,3,0,1,2,3,4,5,6,7,8,9,10,11]
12["n11",2,3,0,1,2,3,4,5,6,7,8,9,10,11][["n0",2,3,0]]["n12",2,3,0,1,2,3,4,5,6,7,8,9,10,11,12]
13["n12",2,3,0,1,2,3,4,5,6,7,8,9,10,11,12][["n0",2,3,0]]["n13",2,3,0,1,2,3,4,5,6,7,8,9,10,11,12,13]
14["n13",2,3,0,1,2,3,4,5,6,7,8,9,10,11,12,13][["n0",2,3,0]]["n14",2,3,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14]
15[["n14",2,3,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14],["n14",2,3,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14]][["n0",2,3,0]]["n15",2,3,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]
