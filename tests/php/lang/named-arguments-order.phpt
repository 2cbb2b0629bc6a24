--TEST--
Named arguments: evaluated as written, refused one by one, by reference, in loops over several callees
--FILE--
<?php
set_error_handler(function ($n, $m) { echo "($m) "; return true; });
function f($a, $b = 2) { return "$a-$b"; }
function p($x) { echo "[$x]"; return $x; }
function v($a, ...$r) { return json_encode([$a, $r]); }
function r(&$a, $b) { $a = $b; }
foreach ([
 fn() => f(x: p(1), a: p(2)),
 fn() => f(p(1), a: p(2), b: p(3)),
 fn() => f(b: p(1)),
 fn() => f(b: p(1), a: p(2)),
 fn() => v(p(1), x: p(2), y: p(3)),
 fn() => strlen(x: p(1), string: p(2)),
 fn() => strlen(p("a"), string: p(2)),
 fn() => str_pad(length: p(5), string: p("a"), pad_type: p(STR_PAD_LEFT)),
 fn() => (new DateTime(timezone: new DateTimeZone("UTC"), datetime: "2020-01-01"))->format('c'),
 function() { r(b: p(5), a: $q); return $q; },
 fn() => r(a: 5, b: p(5)),
 fn() => r(b: p(5), a: p(7)),
] as $t) { try { var_dump($t()); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
class A { public $v; function __construct($x = 1, $y = 2, &...$rest) { $this->v = "$x/$y/" . json_encode($rest); } function m($a = 'a', $b = 'b', $c = 'c') { return "$a$b$c" . func_num_args(); }
    function __call($n, $a) { return $n . json_encode($a); } static function s(int $one, int $two = 7) { return $one - $two; } }
class B extends A { function m($c = 'C', $a = 'A', $b = 'B') { return "$c:$a:$b"; } }
class C { function m(&$b, $a = 1) { $b .= '!'; return $b; } }
foreach ([new A(y: 5), new B(y: 6, x: 7), new A(3, y: 4), new C] as $o) {
    $v = 'v';
    for ($i = 0; $i < 3; $i++) {
        echo $o->m(b: $v), ' ', $o->m(a: $i, b: $v), ' ';
    }
    echo $o->v ?? '', " $v\n";
}
echo (new A)->other(1, k: 2), ' ', A::s(two: 1, one: 9), ' ', A::s(one: 3), "\n";
$seven = fn($a, $b = 2, $c = 3, $d = 4, $e = 5, $f = 6, $g = 7) => "$a$b$c$d$e$f$g";
echo $seven(g: 1, a: 2), $seven(b: 'b', c: 'c', d: 'd', e: 'e', f: 'f', g: 'g', a: 'a'), $seven(1, 2, 3, f: 'F'), "\n";
foreach ([fn() => f(a: 1, a: 2), fn() => new A(z: 1), fn() => A::s(two: 3), fn() => max(x: 1, y: 2), fn() => f(a: 1 + 1, b: [1][0], c: p(3))] as $t) {
    try { var_dump($t()); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
function gen() { echo f(b: yield 1, a: yield 2), "\n"; }
foreach (gen() as $y) { echo $y, ' '; }
$list = [1, 2];
function keep(array $list, $more) { $list[] = $more; return $list; }
echo json_encode([keep(more: 3, list: $list), keep(more: 4, list: $list), $list]), "\n";
function fill(&$into, $what) { $into[] = $what; }
for ($i = 0; $i < 3; $i++) { fill(what: $i, into: $filled['x']); $copy = $filled; fill(into: $copy['x'], what: 'c'); }
echo json_encode([$filled, $copy]), "\n";
echo htmlspecialchars('<a "q">', double_encode: false), ' ', json_encode(value: ['a' => 1], flags: JSON_PRETTY_PRINT), ' ', number_format(num: 1234.5, decimals: 2), "\n";
--EXPECT--
[1]Error: Unknown named parameter $x
[1][2]Error: Named parameter $a overwrites previous argument
[1]ArgumentCountError: f(): Argument #1 ($a) not passed
[1][2]string(3) "2-1"
[1][2][3]string(17) "[1,{"x":2,"y":3}]"
[1]Error: Unknown named parameter $x
[a][2]Error: Named parameter $string overwrites previous argument
[5][a][0]string(5) "    a"
string(25) "2020-01-01T00:00:00+00:00"
[5]int(5)
Error: r(): Argument #1 ($a) cannot be passed by reference
[5][7](Only variables should be passed by reference) NULL
avc2 0vc2 avc2 1vc2 avc2 2vc2 1/5/[] v
C:A:v C:0:v C:A:v C:1:v C:A:v C:2:v 7/6/[] v
avc2 0vc2 avc2 1vc2 avc2 2vc2 3/4/[] v
v! v!! v!!! v!!!! v!!!!! v!!!!!!  v!!!!!!
other{"0":1,"k":2} 8 -4
2234561abcdefg12345F7
Error: Named parameter $a overwrites previous argument
Error: A::__construct(): Argument #3 cannot be passed by reference
ArgumentCountError: A::s(): Argument #1 ($one) not passed
ArgumentCountError: max() expects at least 1 argument, 0 given
[3]Error: Unknown named parameter $c
1 2 -
[[1,2,3],[1,2,4],[1,2]]
[{"x":[0,1,2]},{"x":[0,1,2,"c"]}]
&lt;a &quot;q&quot;&gt; {
    "a": 1
} 1,234.50
