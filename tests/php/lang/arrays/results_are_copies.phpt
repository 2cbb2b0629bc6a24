--TEST--
What a function gives by reference, or a method of a built-in class has, is not changed by writing to the variable that it was assigned to
--FILE--
<?php
function &r() { static $a=[1]; return $a; }
$x = r(); $x[] = 2; echo json_encode(r()), json_encode($x), "\n";
class P { public $i=[1,2]; function &g() { return $this->i; } function h() { return $this->i; } }
$p = new P; $y = $p->g(); $y[] = 3; echo json_encode($p->i), json_encode($y), "\n";
function t($p) { $z = $p->g(); $z[] = 9; return $z; } echo json_encode(t($p)), json_encode($p->i), "\n";
$k = ['a' => $p->g()]; $k['a'][] = 5; echo json_encode($p->i), "\n";
$it = new ArrayIterator([[1],[2]]); $c = $it->current(); $c[] = 7; echo json_encode($it->current()), "\n";
function gen() { $a = [1]; yield $a; return [5]; } $g = gen(); $c = $g->current(); $c[]=2; echo json_encode($g->current()), "\n";
$g->next(); $c = $g->getReturn(); $c[] = 6; echo json_encode($g->getReturn()), "\n";
$s = new SplObjectStorage; $o = new stdClass; $s[$o] = [1]; $c = $s[$o]; $c[] = 1; $d = $s->offsetGet($o); $d[] = 5; echo json_encode($s[$o]), "\n";
$q = new SplQueue; $q[] = [1]; $c = $q->top(); $c[] = 2; $c = $q->offsetGet(0); $c[]=3; echo json_encode($q->bottom()), "\n";
$f = new SplFixedArray(1); $f[0] = [1]; $c = $f->offsetGet(0); $c[] = 2; echo json_encode($f[0]), "\n";
$r = new ReflectionProperty($p, 'i'); $c = $r->getValue($p); $c[] = 44; echo json_encode($p->i), "\n";
$ao = new ArrayObject(['k' => [1]]); $c = $ao->offsetGet('k'); $c[] = 3; $c = $ao->getArrayCopy(); $c['k'][] = 4; echo json_encode($ao), "\n";
$h = new SplPriorityQueue; $h->insert([1], 1); $c = $h->top(); $c[] = 3; echo json_encode($h->top()), "\n";
$fi = new Fiber(function () { Fiber::suspend(1); return [1]; }); $fi->start(); $fi->resume(); $c = $fi->getReturn(); $c[] = 2; echo json_encode($fi->getReturn()), "\n";
$w = new WeakMap; $w[$o] = [1]; $c = $w[$o]; $c[] = 2; $c = $w->offsetGet($o); $c[]=3; echo json_encode($w[$o]), "\n";
$e = new ErrorException('x'); $c = $e->getTrace(); $c[] = 1; echo json_encode($e->getTrace()), "\n";
enum E { const A = [1]; case X; } $c = E::A; $c[] = 2; echo json_encode(E::A), json_encode(array_column(E::cases(), 'name')), "\n";
--EXPECT--
[1][1,2]
[1,2][1,2,3]
[1,2,9][1,2]
[1,2]
[1]
[1]
[5]
[1]
[1]
[1]
[1,2]
{"k":[1]}
[1]
[1]
[1]
[]
[1]["X"]
