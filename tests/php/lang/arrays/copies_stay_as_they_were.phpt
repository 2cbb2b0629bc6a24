--TEST--
A copy of an array stays as it was, however it was made and whoever holds it, while the original gets more entries
--FILE--
<?php
class O { public function __construct(public $v) {} }

class Holder
{
    public $m = [];
    public function get() { return $this->m; }
    public function add($x) { $this->m[] = $x; return count($this->m); }
    public function put($k, $x) { $this->m[$k] = $x; return count($this->m); }
    public function &ref() { return $this->m; }
    public function each() { foreach ($this->m as $k => $x) { yield $k => $x; } }
    public function whole() { yield $this->m; yield $this->m; }
}

function show($a) { return '[' . implode(',', array_map(fn($x) => is_array($x) ? show($x) : ($x instanceof O ? 'o' . $x->v : $x), $a)) . ']'; }
function sizes(...$all) { return implode(' ', array_map(fn($a) => is_array($a) ? count($a) : $a, $all)); }
function arguments($a, $holder, $x) { $holder->add($x(9)); return sizes($a, ...array_map(fn($b) => $b, func_get_args()[0])); }
function later(array $a, callable $f) { $f(); $n = count($a); $f(); return "$n " . count($a); }
function thrown(array $a, $holder, $x) { $holder->add($x(5)); throw new Exception((string)count($a)); }

foreach (['numbers' => fn($i) => $i, 'objects' => fn($i) => new O($i), 'arrays' => fn($i) => [$i], 'strings' => fn($i) => "s$i"] as $kind => $make) {
    echo "== $kind\n";
    $h = new Holder;
    for ($i = 0; $i < 3; $i++) { $h->add($make($i)); }

    echo 'waiting: ', sizes($h->get(), $h->add($make(3)), $h->get(), $h->add($make(4)), $h->get()), "\n";
    $list = [$h->get(), $h->add($make(5)), $h->get()];
    echo 'in a literal: ', sizes(...$list), "\n";
    echo 'compared: '; var_dump(count($h->get()) == $h->add($make(6)), $h->get() == [$h->add($make(7))]);
    echo 'concatenated: ', count($h->get()) . ' ' . $h->add($make(8)) . ' ' . count($h->get()), "\n";
    echo 'argument: ', later($h->get(), fn() => $h->add($make(1))), ' ', later($h->m, fn() => $h->add($make(1))), "\n";
    $a = $h->m;
    $f = function () use ($a) { return count($a); };
    $arrow = fn() => count($a);
    $a[] = $make(1);
    $h->add($make(2));
    echo 'captured: ', $f(), ' ', $arrow(), ' ', count($a), ' ', count($h->m), "\n";
    $s = function ($x) { static $kept; $kept ??= $x; $x[] = 1; return count($kept); };
    echo 'static: ', $s($h->m), ' ', $h->add($make(1)), ' ', $s([]), "\n";
    $n = 0;
    foreach ($h->m as $x) { if ($n++ < 3) { $h->add($x); } }
    foreach ($h->get() as $x) { if ($n++ < 40) { $h->add($make(0)); } }
    echo 'walked: ', $n, ' ', count($h->m), "\n";
    $g = $h->each();
    $g->current();
    $h->add($make(1));
    $n = 0;
    foreach ($g as $x) { $n++; }
    echo 'generator: ', $n, ' ', count($h->m), "\n";
    $g = $h->whole();
    $first = $g->current();
    $h->add($make(1));
    $g->next();
    echo 'yielded: ', sizes($first, $g->current()), "\n";
    $mapped = array_map(function ($x) use ($h) { $h->add($x); return 1; }, $h->m);
    echo 'mapped: ', count($mapped), ' ', count($h->m), "\n";
    $filtered = array_filter($h->get(), function ($x) use ($h, $make) { $h->put('k' . count($h->m), $make(1)); return true; });
    echo 'filtered: ', count($filtered), ' ', count($h->m), "\n";
    echo 'called: ', call_user_func(function ($a) use ($h, $make) { $h->add($make(1)); return count($a); }, $h->m), ' ', count($h->m), "\n";
    try { thrown($h->get(), $h, $make); } catch (Exception $e) { $h->add($make(1)); echo 'thrown: ', $e->getMessage(), ' ', count($h->m), "\n"; }
    $it = new ArrayIterator($h->get());
    $h->add($make(1));
    echo 'iterator: ', count($it), ' ', count($h->m), "\n";
    [$p, $q] = [$h->get(), $h->add($make(1))];
    echo 'destructured: ', count($p), " $q\n";
    extract(['z' => $h->get()]);
    $h->put('z', $make(1));
    echo 'extracted: ', count($z), ' ', count(compact('z')['z']), ' ', count($h->m), "\n";
    $r = &$h->ref();
    $copy = $r;
    $r[] = $make(1);
    $r['new'] = $make(2);
    unset($r);
    echo 'reference: ', count($copy), ' ', count($h->m), "\n";
    $nested = ['in' => $h->get()];
    $nested2 = $nested;
    $nested['in'][] = $make(1);
    $nested['in']['x'] = $make(1);
    $h->add($make(1));
    echo 'nested: ', sizes($nested['in'], $nested2['in'], $h->m), "\n";
    $c = clone $h;
    $c->add($make(1));
    $h->put('c', $make(1));
    $h->put('d', $make(1));
    echo 'cloned: ', sizes($c->m, $h->m), ' ', isset($c->m['c']) ? 'wrong' : 'apart', "\n";
    $one = $h->m;
    $two = $h->m;
    $one['k'] = $make(1);
    $two['l'] = $make(2);
    $h->put('m', $make(3));
    $one[] = $make(4);
    echo 'three: ', implode(' ', array_map(fn($a) => count($a) . (isset($a['k']) ? 'k' : '') . (isset($a['l']) ? 'l' : '') . (isset($a['m']) ? 'm' : ''), [$one, $two, $h->m])), "\n";
    $popped = $h->get();
    array_pop($popped);
    $popped['again'] = $make(1);
    $h->put('other', $make(1));
    array_shift($h->m);
    echo 'popped: ', sizes($popped, $h->m), ' ', array_key_last($popped), ' ', array_key_last($h->m), "\n";
    $small = new Holder;
    $small->add($make(1));
    $before = $small->get();
    $small->put('a', $make(2));
    $between = $small->get();
    $small->m[0] = $make(3);
    $small->put('b', $make(4));
    echo 'small: ', show($before), ' ', show($between), ' ', show($small->m), "\n";
    $u = $small->m;
    unset($u['a']);
    $small->put('c', $make(5));
    $u['d'] = $make(6);
    echo 'unset: ', show($u), ' ', show($small->m), "\n";
}
--EXPECT--
== numbers
waiting: 3 4 4 5 5
in a literal: 5 6 6
compared: bool(false)
bool(false)
concatenated: 8 9 9
argument: 9 9 11 11
captured: 13 13 14 14
static: 14 15 14
walked: 33 36
generator: 36 37
yielded: 37 38
mapped: 38 76
filtered: 76 152
called: 152 153
thrown: 153 155
iterator: 155 156
destructured: 156 157
extracted: 157 157 158
reference: 158 160
nested: 162 160 161
cloned: 162 163 apart
three: 165k 164l 164m
popped: 164 164 again other
small: [1] [1,2] [3,2,4]
unset: [3,4,6] [3,2,4,5]
== objects
waiting: 3 4 4 5 5
in a literal: 5 6 6
compared: bool(false)
bool(false)
concatenated: 8 9 9
argument: 9 9 11 11
captured: 13 13 14 14
static: 14 15 14
walked: 33 36
generator: 36 37
yielded: 37 38
mapped: 38 76
filtered: 76 152
called: 152 153
thrown: 153 155
iterator: 155 156
destructured: 156 157
extracted: 157 157 158
reference: 158 160
nested: 162 160 161
cloned: 162 163 apart
three: 165k 164l 164m
popped: 164 164 again other
small: [o1] [o1,o2] [o3,o2,o4]
unset: [o3,o4,o6] [o3,o2,o4,o5]
== arrays
waiting: 3 4 4 5 5
in a literal: 5 6 6
compared: bool(false)
bool(false)
concatenated: 8 9 9
argument: 9 9 11 11
captured: 13 13 14 14
static: 14 15 14
walked: 33 36
generator: 36 37
yielded: 37 38
mapped: 38 76
filtered: 76 152
called: 152 153
thrown: 153 155
iterator: 155 156
destructured: 156 157
extracted: 157 157 158
reference: 158 160
nested: 162 160 161
cloned: 162 163 apart
three: 165k 164l 164m
popped: 164 164 again other
small: [[1]] [[1],[2]] [[3],[2],[4]]
unset: [[3],[4],[6]] [[3],[2],[4],[5]]
== strings
waiting: 3 4 4 5 5
in a literal: 5 6 6
compared: bool(false)
bool(false)
concatenated: 8 9 9
argument: 9 9 11 11
captured: 13 13 14 14
static: 14 15 14
walked: 33 36
generator: 36 37
yielded: 37 38
mapped: 38 76
filtered: 76 152
called: 152 153
thrown: 153 155
iterator: 155 156
destructured: 156 157
extracted: 157 157 158
reference: 158 160
nested: 162 160 161
cloned: 162 163 apart
three: 165k 164l 164m
popped: 164 164 again other
small: [s1] [s1,s2] [s3,s2,s4]
unset: [s3,s4,s6] [s3,s2,s4,s5]
