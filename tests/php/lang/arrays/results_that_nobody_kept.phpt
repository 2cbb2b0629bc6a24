--TEST--
Arrays that methods gave are only looked at, and the property is written to in the same expression or afterwards
--FILE--
<?php
class O { public $items = ['a' => [1], 'b' => [2,3], 's' => 'x', 0 => [[7]]]; static $st = ['a' => [1]]; function items() { return $this->items; } function mod() { $this->items['a'][] = 5; $this->items['b'] = [9]; if (count($this->items['a']) > 3) { $this->items['a'] = [1]; $this->items[0] = [[7]]; $this->items['s'] = 'x'; self::$st['a'] = [1]; } $this->items['s'] .= 'y'; $this->items[0][0][] = 8; self::$st['a'][] = 3; return ['m' => count($this->items['a'])]; } static function st() { return self::$st; } function n() { return $this; } function z() { $this->mod(); return 0; } }
$o = new O; $o->mod();
function t($o) {
 $r = new R;
 $r[] = $o->items['a'] + $o->mod(); $r[] = $o->items()['a'] + $o->mod();
 $r[] = $o->items['a'] == $o->mod(); $r[] = $o->items()['a'] <=> [1, $o->z()];
 $r[] = [$o->items()['a'], $o->mod()]; $r[] = [...$o->items()['a'], ...$o->mod()];
 $r[] = json_encode($o->items()['a']) . $o->z();
 $r[] = ($o->items()['a'] ?? 1) + $o->mod(); $r[] = ($o->items()['a'] ?: 1) + $o->mod();
 foreach ($o->items()['a'] as $v) { $o->mod(); $r[] = $v; } foreach ($o->items() as $k => $v) { $o->mod(); $r[] = $v; }
 $x = $o->items()['a']; $o->mod(); $r[] = $x; $x = $o->items(); $o->mod(); $r[] = $x; $x['a'][] = 77; $r[] = $o->items; $x = $o->items(); $x = $o->items(); $o->mod(); $r[] = $x;
 $r[] = $o->items()[0][0] + $o->mod(); $r[] = O::st()['a'] + $o->mod(); $r[] = $o->n()->items['a'] + $o->mod(); $r[] = $o->n()->items()['a'] + $o->mod();
 $r[] = count($o->items()) . $o->z() . count($o->items()['a']); $r[] = isset($o->items()['a'][$o->z()]); $r[] = empty($o->items()['a']);
 [$p, $q] = [$o->items(), $o->mod()]; $r[] = [$p, $q]; ['a' => $p, 'b' => $q] = $o->items(); $o->mod(); $r[] = [$p, $q];
 $y = $o->items(); $z = $y; $o->mod(); $y['a'][] = 6; $r[] = [$y, $z, $o->items]; $w = $y; unset($y); $o->mod(); $r[] = $w;
 $f = fn() => $o->items(); $r[] = $f()['a'] + $o->mod(); $r[] = array_map(fn() => $o->items(), [1, 2]); $o->mod();
 $m = match (true) { default => $o->items() }; $o->mod(); $r[] = $m; $c = true ? $o->items() : 0; $o->mod(); $r[] = $c; if ($d = $o->items()) { $o->mod(); $r[] = $d; }
 $o->items(); $o->mod(); $this2 = $o->items()['a'] === $o->items()['a']; $r[] = $this2; $k = array_key_first($o->items()); $r[] = $k; $r[] = in_array([9], $o->items()); $o->mod();
 static $sv; $r[] = $sv; $sv = $o->items(); $o->mod(); $r[] = $sv; $o->keep = $o->items(); $o->mod(); $r[] = $o->keep; $o->mod(); $r[] = $o->keep;
 return $r;
}
class R implements ArrayAccess { public $n = 0; function offsetSet($k, $v): void { $t = json_encode($v); echo ++$this->n, ' ', strlen($t) > 60 ? md5($t) : $t, "\n"; } function offsetGet($k): mixed { } function offsetExists($k): bool { } function offsetUnset($k): void { } }
error_reporting(E_ALL & ~E_DEPRECATED);
t($o); t($o);
--EXPECT--
1 {"0":1,"1":5,"m":3}
2 {"0":1,"1":5,"2":5,"m":1}
3 false
4 1
5 [[1,5,5],{"m":1}]
6 {"0":1,"m":2}
7 "[1,5]0"
8 {"0":1,"1":5,"2":5,"m":1}
9 {"0":1,"m":2}
10 1
11 5
12 [1]
13 [9]
14 "xy"
15 [[7,8]]
16 [1,5]
17 {"a":[1,5,5],"b":[9],"s":"xyyy","0":[[7,8,8,8]]}
18 {"a":[1],"b":[9],"s":"xy","0":[[7,8]]}
19 {"a":[1],"b":[9],"s":"xy","0":[[7,8]]}
20 {"0":7,"1":8,"2":8,"m":3}
21 {"0":1,"1":3,"2":3,"3":3,"m":1}
22 {"0":1,"m":2}
23 {"0":1,"1":5,"m":3}
24 "401"
25 true
26 false
27 [{"a":[1,5],"b":[9],"s":"xyy","0":[[7,8,8]]},{"m":3}]
28 [[1,5,5],[9]]
29 885176762d874871c8ce3167d855df8e
30 {"a":[1,6],"b":[9],"s":"xy","0":[[7,8]]}
31 {"0":1,"1":5,"2":5,"m":1}
32 6da101de5146c14f8a0abcca87812e50
33 {"a":[1,5],"b":[9],"s":"xyy","0":[[7,8,8]]}
34 {"a":[1,5,5],"b":[9],"s":"xyyy","0":[[7,8,8,8]]}
35 {"a":[1],"b":[9],"s":"xy","0":[[7,8]]}
36 true
37 "a"
38 true
39 null
40 {"a":[1],"b":[9],"s":"xy","0":[[7,8]]}
41 {"a":[1,5],"b":[9],"s":"xyy","0":[[7,8,8]]}
42 {"a":[1,5],"b":[9],"s":"xyy","0":[[7,8,8]]}
1 {"0":1,"m":2}
2 {"0":1,"1":5,"m":3}
3 false
4 -1
5 [[1,5],{"m":3}]
6 {"0":1,"1":5,"2":5,"m":1}
7 "[1]0"
8 {"0":1,"1":5,"m":3}
9 {"0":1,"1":5,"2":5,"m":1}
10 1
11 [1,5]
12 [9]
13 "xyy"
14 [[7,8,8]]
15 [1,5,5]
16 {"a":[1],"b":[9],"s":"xy","0":[[7,8]]}
17 {"a":[1,5],"b":[9],"s":"xyy","0":[[7,8,8]]}
18 {"a":[1,5],"b":[9],"s":"xyy","0":[[7,8,8]]}
19 {"0":7,"1":8,"2":8,"3":8,"m":1}
20 {"0":1,"1":3,"m":2}
21 {"0":1,"1":5,"m":3}
22 {"0":1,"1":5,"2":5,"m":1}
23 "402"
24 true
25 false
26 [{"a":[1,5,5],"b":[9],"s":"xyyy","0":[[7,8,8,8]]},{"m":1}]
27 [[1],[9]]
28 a47039120cb40ad7b20a713574bc3121
29 {"a":[1,5,6],"b":[9],"s":"xyy","0":[[7,8,8]]}
30 {"0":1,"m":2}
31 f6b952e2747670e0155ed102d2ec5d4b
32 {"a":[1,5,5],"b":[9],"s":"xyyy","0":[[7,8,8,8]]}
33 {"a":[1],"b":[9],"s":"xy","0":[[7,8]]}
34 {"a":[1,5],"b":[9],"s":"xyy","0":[[7,8,8]]}
35 true
36 "a"
37 true
38 {"a":[1],"b":[9],"s":"xy","0":[[7,8]]}
39 {"a":[1,5],"b":[9],"s":"xyy","0":[[7,8,8]]}
40 {"a":[1,5,5],"b":[9],"s":"xyyy","0":[[7,8,8,8]]}
41 {"a":[1,5,5],"b":[9],"s":"xyyy","0":[[7,8,8,8]]}
