--TEST--
extract(): all modes, the name of the object, the array itself among the variables
--FILE--
<?php
class Scope
{
    function take(int $flags, array $from, string $prefix = 'p')
    {
        $k = 'K';
        $p_q = 'Q';
        $un = null;
        try {
            $count = extract($from, $flags, $prefix);
        } catch (Throwable $e) {
            $count = get_class($e) . ': ' . $e->getMessage();
            unset($e);
        }
        $vars = get_defined_vars();
        unset($vars['flags'], $vars['from'], $vars['prefix'], $vars['count']);
        ksort($vars);
        return json_encode([$count, array_map(fn($v) => is_object($v) ? 'object' : $v, $vars)]);
    }
}
$sources = [
    ['k' => 1, 'b' => 2],
    ['this' => 2, 'z' => 1],
    ['a b' => 4, "\u{e4}" => 5, '' => 6, 7, 'q' => 8, 'un' => 1],
    ['is' => 1],
];
foreach ([EXTR_OVERWRITE, EXTR_SKIP, EXTR_PREFIX_SAME, EXTR_PREFIX_ALL, EXTR_PREFIX_INVALID, EXTR_PREFIX_IF_EXISTS, EXTR_IF_EXISTS] as $mode) {
    foreach ($sources as $i => $source) {
        echo "$mode: ", (new Scope)->take($mode, $source), ' ', (new Scope)->take($mode | EXTR_REFS, $source, $i == 3 ? 'th' : ''), "\n";
    }
}
foreach ([7, 255, -1] as $mode) {
    echo "$mode: ", (new Scope)->take($mode, ['a' => 1]), "\n";
}
echo (new Scope)->take(EXTR_PREFIX_ALL, ['a' => 1], '5-'), "\n";
try {
    extract(['a' => 1], EXTR_PREFIX_ALL);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}

// The array itself among its variables.
function itself()
{
    $a = 1;
    $all = ['a' => 2, 'all' => 3, 'b' => 4];
    var_dump(extract($all), $a, $all, $b);
    $refs = ['a' => 5, 'refs' => 6, 'b' => 7];
    var_dump(extract($refs, EXTR_REFS));
    $b = 8;
    var_dump($a, $refs, $b);
}
itself();
--EXPECT--
0: [2,{"b":2,"k":1,"p_q":"Q","un":null}] [2,{"b":2,"k":1,"p_q":"Q","un":null}]
0: ["Error: Cannot re-assign $this",{"k":"K","p_q":"Q","un":null}] ["Error: Cannot re-assign $this",{"k":"K","p_q":"Q","un":null}]
0: [3,{"k":"K","p_q":"Q","q":8,"un":1,"\u00e4":5}] [3,{"k":"K","p_q":"Q","q":8,"un":1,"\u00e4":5}]
0: [1,{"is":1,"k":"K","p_q":"Q","un":null}] [1,{"is":1,"k":"K","p_q":"Q","un":null}]
1: [1,{"b":2,"k":"K","p_q":"Q","un":null}] [1,{"b":2,"k":"K","p_q":"Q","un":null}]
1: [1,{"k":"K","p_q":"Q","un":null,"z":1}] [1,{"k":"K","p_q":"Q","un":null,"z":1}]
1: [2,{"k":"K","p_q":"Q","q":8,"un":null,"\u00e4":5}] [2,{"k":"K","p_q":"Q","q":8,"un":null,"\u00e4":5}]
1: [1,{"is":1,"k":"K","p_q":"Q","un":null}] [1,{"is":1,"k":"K","p_q":"Q","un":null}]
2: [2,{"b":2,"k":"K","p_k":1,"p_q":"Q","un":null}] [2,{"_k":1,"b":2,"k":"K","p_q":"Q","un":null}]
2: [2,{"k":"K","p_q":"Q","p_this":2,"un":null,"z":1}] [2,{"_this":2,"k":"K","p_q":"Q","un":null,"z":1}]
2: [3,{"k":"K","p_q":"Q","p_un":1,"q":8,"un":null,"\u00e4":5}] [3,{"_un":1,"k":"K","p_q":"Q","q":8,"un":null,"\u00e4":5}]
2: [1,{"is":1,"k":"K","p_q":"Q","un":null}] [1,{"is":1,"k":"K","p_q":"Q","un":null}]
3: [2,{"k":"K","p_b":2,"p_k":1,"p_q":"Q","un":null}] [2,{"_b":2,"_k":1,"k":"K","p_q":"Q","un":null}]
3: [2,{"k":"K","p_q":"Q","p_this":2,"p_z":1,"un":null}] [2,{"_this":2,"_z":1,"k":"K","p_q":"Q","un":null}]
3: [4,{"k":"K","p_0":7,"p_q":8,"p_un":1,"p_\u00e4":5,"un":null}] [4,{"_0":7,"_q":8,"_un":1,"_\u00e4":5,"k":"K","p_q":"Q","un":null}]
3: [1,{"k":"K","p_is":1,"p_q":"Q","un":null}] [1,{"k":"K","p_q":"Q","th_is":1,"un":null}]
4: [2,{"b":2,"k":1,"p_q":"Q","un":null}] [2,{"b":2,"k":1,"p_q":"Q","un":null}]
4: [2,{"k":"K","p_q":"Q","p_this":2,"un":null,"z":1}] [2,{"_this":2,"k":"K","p_q":"Q","un":null,"z":1}]
4: [5,{"k":"K","p_":6,"p_0":7,"p_q":"Q","q":8,"un":1,"\u00e4":5}] [5,{"_":6,"_0":7,"k":"K","p_q":"Q","q":8,"un":1,"\u00e4":5}]
4: [1,{"is":1,"k":"K","p_q":"Q","un":null}] [1,{"is":1,"k":"K","p_q":"Q","un":null}]
5: [1,{"k":"K","p_k":1,"p_q":"Q","un":null}] [1,{"_k":1,"k":"K","p_q":"Q","un":null}]
5: [0,{"k":"K","p_q":"Q","un":null}] [0,{"k":"K","p_q":"Q","un":null}]
5: [1,{"k":"K","p_q":"Q","p_un":1,"un":null}] [1,{"_un":1,"k":"K","p_q":"Q","un":null}]
5: [0,{"k":"K","p_q":"Q","un":null}] [0,{"k":"K","p_q":"Q","un":null}]
6: [1,{"k":1,"p_q":"Q","un":null}] [1,{"k":1,"p_q":"Q","un":null}]
6: [0,{"k":"K","p_q":"Q","un":null}] [0,{"k":"K","p_q":"Q","un":null}]
6: [1,{"k":"K","p_q":"Q","un":1}] [1,{"k":"K","p_q":"Q","un":1}]
6: [0,{"k":"K","p_q":"Q","un":null}] [0,{"k":"K","p_q":"Q","un":null}]
7: ["ValueError: extract(): Argument #2 ($flags) must be a valid extract type",{"k":"K","p_q":"Q","un":null}]
255: ["ValueError: extract(): Argument #2 ($flags) must be a valid extract type",{"k":"K","p_q":"Q","un":null}]
-1: ["ValueError: extract(): Argument #2 ($flags) must be a valid extract type",{"k":"K","p_q":"Q","un":null}]
["ValueError: extract(): Argument #3 ($prefix) must be a valid identifier",{"k":"K","p_q":"Q","un":null}]
extract(): Argument #3 ($prefix) is required when using this extract type
int(3)
int(2)
int(3)
int(4)
int(3)
int(5)
int(6)
int(8)
