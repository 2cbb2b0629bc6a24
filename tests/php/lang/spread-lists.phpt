--TEST--
Unpacked arguments: nested, thrown away, by reference, by name, of library functions and methods
--FILE--
<?php
set_error_handler(function ($n, $m) { echo "($m) "; return true; });
function show(callable $f) { try { echo json_encode($f()), "\n"; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
function add(...$a) { return array_sum($a); }
function two($a, $b = 'B') { return "$a$b"; }
function nest($n, ...$more) { return $n === 0 ? $more : nest(...[$n - 1, ...$more, $n]); }
function refs(&$a, &$b, $c = 0) { $a .= '!'; $b .= '?'; return func_num_args(); }
function gen($n) { for ($i = 0; $i < $n; $i++) { yield $i => "g$i"; } }
function fails() { throw new Exception('stop'); }
class R { public function __call($n, $a) { return [$n, $a]; } public static function __callStatic($n, $a) { return [$n, $a]; } public function __construct(public $x = 0, public $y = 0) {} public static function make(...$a) { return new static(...$a); } }
show(fn() => nest(3, 'x'));
show(fn() => add(...range(1, 20)));
show(fn() => add(1, ...[2, 3], ...[], ...[4]));
show(fn() => two(...['b' => 1, 'a' => 2]));
show(fn() => two(...[1], ...['b' => add(...[5, 6])]));
show(fn() => two(...[1], b: two(...['q'])));
show(fn() => two(...[1], a: 3));
show(fn() => two(...['x' => 1]));
show(fn() => two(...gen(2)));
show(fn() => two(...(function () { yield 'b' => 1; yield 'a' => 2; })()));
show(fn() => two(...5));
show(fn() => two(...null));
for ($i = 0; $i < 3; $i++) {
    show(fn() => add(1, 2, ...[fails()]));
    show(fn() => add(...[1, add(...[2, add(...[3])])]));
}
$list = ['p', 'q'];
show(fn() => refs(...$list));
for ($i = 0; $i < 2; $i++) { refs(...$list); $copy = $list; refs(...$copy); }
echo json_encode([$list, $copy]), "\n";
$named = ['b' => 'x', 'a' => 'y'];
refs(...$named);
echo json_encode($named), "\n";
$element = ['v'];
$reference = &$element[0];
function change($x) { $x = 'changed'; return $x; }
change(...$element);
echo json_encode($element), "\n";
show(fn() => (new R)->foo(...[1, 2], k: 3));
show(fn() => R::bar(...['k' => 1]));
show(fn() => R::make(...['y' => 5]));
show(fn() => R::make(...[1, 2]));
show(fn() => strlen(...['abc']));
show(fn() => str_replace(...['subject' => 'abc', 'search' => 'b', 'replace' => 'x']));
show(fn() => max(...[3, 9, 4]));
show(fn() => strlen(...['a', 'b']));
show(fn() => array_map(null, ...[[1, 2], [3, 4]]));
show(fn() => sprintf('%s-%s-%s-%s-%s-%s-%s', ...str_split('abcdefg')));
show(fn() => call_user_func_array('two', ['b' => 1, 'a' => 2]));
show(fn() => call_user_func('two', ...[1, 2]));
show(fn() => (new ReflectionFunction('two'))->invokeArgs(['b' => 7, 'a' => 8]));
$rest = fn($first, ...$others) => [$first, $others];
show(fn() => $rest(...[1, 2, 3], last: 4));
$holds = [[1, 2]];
$keep = fn(array $a) => $a[] = 3;
$keep(...$holds);
echo json_encode($holds), "\n";
--EXPECT--
["x",3,2,1]
210
10
"21"
"111"
"1qB"
Error: Named parameter $a overwrites previous argument
Error: Unknown named parameter $x
"g0g1"
"21"
TypeError: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
Exception: stop
6
Exception: stop
6
Exception: stop
6
2
[["p!!","q??"],["p!!!","q???"]]
{"b":"x?","a":"y!"}
["v"]
["foo",{"0":1,"1":2,"k":3}]
["bar",{"k":1}]
{"x":0,"y":5}
{"x":1,"y":2}
3
"axc"
9
ArgumentCountError: strlen() expects exactly 1 argument, 2 given
[[1,3],[2,4]]
"a-b-c-d-e-f-g"
"21"
"12"
"87"
[1,{"0":2,"1":3,"last":4}]
[[1,2]]
