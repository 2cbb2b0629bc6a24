--TEST--
An array that a function had as a copy is written to afterwards: what was kept of the copy stays
--FILE--
<?php
// Each function gets a copy of $a, which shares its storage until the function ends; $a is written to afterwards, and what was kept must be as it was.
class Keeper { public $kept; public static $last; function __construct(public array $promoted = []) {} function keep($p) { $this->kept = $p; self::$last = $p; } }
function kept($p) { $GLOBALS['kept'] = $p; return count($p); }
function given($p) { return $p; }
function chosen($p, $q) { return count($p) > 1 ? $p : $q; }
function nested($p) { return ['inner' => $p, 'again' => [$p]]; }
function assigned($p) { $l = $p; $m = $l; return $m; }
function changed($p) { $p[] = 'own'; $l = $p; $l[0] = 'local'; return [$p, $l]; }
function captured($p) { return function () use ($p) { return $p; }; }
function arrow($p) { return fn() => $p; }
function referred($p) { return function () use (&$p) { return $p; }; }
function yielded($p) { yield $p; yield $p; }
function once($p) { static $s; $old = $s; $s = $p; return $old; }
function arguments($p) { return func_get_args(); }
function variables($p) { return get_defined_vars(); }
function compacted($p) { return compact('p'); }
function thrown($p) { throw new Exception('e'); }
function deep($p, $n) { if ($n == 0) { $GLOBALS['a'][0] = 'changed inside'; return $p; } return deep($p, $n - 1); }
function inside($p) { $GLOBALS['a'][] = 'more'; $GLOBALS['a'][1] = 'x'; return $p; }
function looped($p) { foreach ($p as $k => $v) { if ($k === 1) { return $p; } } }
function finished($p) { try { return $p; } finally { $p = []; } }
function finallyTwice($p) { try { $l = $p; return $l; } finally { $l[] = 'late'; } }
function joined($p) { return $p + ['z' => 1]; }
function variadic(...$p) { return $p; }
function typed(array $p): array { return $p; }
function byReference(array $p): array { $r = &$p; $r[] = 'r'; return $p; }
function unsetLocal($p) { $l = $p; unset($l); $l = $p; return $l; }
function fiber($p) { $f = new Fiber(function ($q) { Fiber::suspend($q); return $q; }); $f->start($p); $GLOBALS['a'][0] = 'while suspended'; $f->resume(); return $f->getReturn(); }
function all($p) { return array_map(fn($x) => [$x, $p], [1]); }

function write(array &$a) { $a[0] = 'written'; $a[] = 'added'; unset($a[1]); array_pop($a); $a['k'] = 1; }

foreach (['kept', 'given', 'chosen', 'nested', 'assigned', 'changed', 'captured', 'arrow', 'referred', 'yielded', 'once', 'arguments', 'variables', 'compacted', 'thrown', 'deep', 'inside',
    'looped', 'finished', 'finallyTwice', 'joined', 'variadic', 'typed', 'byReference', 'unsetLocal', 'fiber', 'all'] as $name) {
    $a = [1, 2, 3];
    $a[] = 4;
    try {
        $result = match ($name) { 'chosen' => chosen($a, [0]), 'deep' => deep($a, 3), default => $name($a) };
    } catch (Exception $e) {
        $result = $e->getTrace()[0]['args'] ?? null;
    }
    $before = $a;
    write($a);
    $a[2] = 'again';
    if ($result instanceof Closure) { $result = $result(); }
    if ($result instanceof Generator) { $result = iterator_to_array($result, false); }
    echo $name, ' ', json_encode([$result, $before, $a, $kept ?? null]), "\n";
    unset($kept);
}
(function () {
    $keeper = new Keeper;
    $a = range(1, 3);
    for ($i = 0; $i < 3; $i++) {
        $keeper->keep($a);
        $other = new Keeper($a);
        $l = given($a);
        $a[$i] = 'w';
        $l[] = $i;
        echo json_encode([$a, $keeper->kept, Keeper::$last, $other->promoted, $l]), "\n";
    }
})();
--EXPECT--
kept [4,[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},[1,2,3,4]]
given [[1,2,3,4],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
chosen [[1,2,3,4],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
nested [{"inner":[1,2,3,4],"again":[[1,2,3,4]]},[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
assigned [[1,2,3,4],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
changed [[[1,2,3,4,"own"],["local",2,3,4,"own"]],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
captured [[1,2,3,4],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
arrow [[1,2,3,4],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
referred [[1,2,3,4],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
yielded [[[1,2,3,4],[1,2,3,4]],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
once [null,[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
arguments [[[1,2,3,4]],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
variables [{"p":[1,2,3,4]},[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
compacted [{"p":[1,2,3,4]},[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
thrown [[[1,2,3,4]],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
deep [[1,2,3,4],["changed inside",2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
inside [[1,2,3,4],[1,"x",3,4,"more"],{"0":"written","2":"again","3":4,"4":"more","k":1},null]
looped [[1,2,3,4],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
finished [[1,2,3,4],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
finallyTwice [[1,2,3,4],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
joined [{"0":1,"1":2,"2":3,"3":4,"z":1},[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
variadic [[[1,2,3,4]],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
typed [[1,2,3,4],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
byReference [[1,2,3,4,"r"],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
unsetLocal [[1,2,3,4],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
fiber [[1,2,3,4],["while suspended",2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
all [[[1,[1,2,3,4]]],[1,2,3,4],{"0":"written","2":"again","3":4,"k":1},null]
[["w",2,3],[1,2,3],[1,2,3],[1,2,3],[1,2,3,0]]
[["w","w",3],["w",2,3],["w",2,3],["w",2,3],["w",2,3,1]]
[["w","w","w"],["w","w",3],["w","w",3],["w","w",3],["w","w",3,2]]
