--TEST--
functions that compare keys and values are called as often, and in the same order, as in php
--FILE--
<?php
function show(string $function, array ...$arrays): void {
    $log = [];
    $values = function ($a, $b) use (&$log) {
        $log[] = "$a~$b";
        return strcmp($a, $b);
    };
    $keys = function ($a, $b) use (&$log) {
        $log[] = "$a|$b";
        return strcmp($a, $b);
    };
    $functions = preg_match('/_u(diff|intersect)_u/', "_$function") ? [$values, $keys] : (preg_match('/_u(key|assoc)/', $function) ? [$keys] : [$values]);
    $result = $function(...$arrays, ...$functions);
    $result[] = 'next';
    echo $function, ' ', json_encode($result), ' ', implode(' ', $log), "\n";
}
$a = ['b' => 'x', 'a' => 'y', 5 => 'z', 0 => 'x'];
$b = ['a' => 'y', 'c' => 'z', 0 => 'q', 5 => 'z'];
$c = ['a' => 'y', 0 => 'x', 5 => 'z'];
foreach (['array_diff_ukey', 'array_diff_uassoc', 'array_udiff', 'array_udiff_assoc', 'array_udiff_uassoc',
    'array_intersect_ukey', 'array_intersect_uassoc', 'array_uintersect', 'array_uintersect_assoc', 'array_uintersect_uassoc'] as $function) {
    show($function, $a, $b);
    show($function, $a, $b, $c);
    show($function, $c, [], $a);
}

set_error_handler(function ($number, $message) {
    echo $message, "\n";
    return true;
});
echo json_encode(array_udiff_uassoc([1, 2, 3], [3, 2, 1], fn ($a, $b) => $a > $b, fn ($a, $b) => $a > $b)), "\n";
try {
    array_uintersect([2, 1], [1, 2], 5, function ($a, $b) {
        echo "$a~$b ";
        return $a <=> $b;
    });
} catch (TypeError $e) {
    echo $e->getMessage(), "\n";
}

class Text {
    function __construct(private string $text) {}
    function __toString(): string {
        echo $this->text, ' ';
        return $this->text;
    }
}
foreach (['array_diff', 'array_intersect'] as $function) {
    echo $function, ': ';
    echo count($function([new Text('b'), 'a', new Text('c')], ['a', new Text('b')], [new Text('d'), []])), ' ';
    echo count($function([new Text('b')], ['a', new Text('b'), new Text('c')], [new Text('d')])), ' ';
    echo count($function([], [new Text('b')])), ' ';
    echo count($function([[], new Text('b')])), "\n";
}
--EXPECT--
array_diff_ukey {"b":"x","6":"next"} b|a 5|a b|0 a|0 5|0 a|c c|0 a|0 c|5 a|5 0|5 0|0 5|0 5|5 a|0 a|5 a|a b|0 b|5 b|a b|c
array_diff_ukey {"b":"x","6":"next"} b|a 5|a b|0 a|0 5|0 a|c c|0 a|0 c|5 a|5 0|5 a|0 5|0 a|5 0|0 5|0 5|5 a|0 a|5 a|a b|0 b|5 b|a b|c b|0 b|5 b|a
array_diff_ukey {"6":"next"} a|0 5|0 a|5 b|a 5|a b|0 a|0 5|0 0|0 5|0 5|5 a|0 a|5 a|a
array_diff_uassoc {"b":"x","0":"x","6":"next"} b|a 5|a b|0 a|0 5|0 a|c c|0 a|0 c|5 a|5 0|5 0|0 5|0 5|5 a|0 a|5 a|a b|0 b|5 b|a b|c
array_diff_uassoc {"b":"x","6":"next"} b|a 5|a b|0 a|0 5|0 a|c c|0 a|0 c|5 a|5 0|5 a|0 5|0 a|5 0|0 0|0 5|0 5|5 a|0 a|5 a|a b|0 b|5 b|a b|c b|0 b|5 b|a
array_diff_uassoc {"6":"next"} a|0 5|0 a|5 b|a 5|a b|0 a|0 5|0 0|0 5|0 5|5 a|0 a|5 a|a
array_udiff {"b":"x","0":"x","6":"next"} x~y y~z z~x y~x x~x y~z z~q y~q z~z x~q x~y x~x x~y y~y y~z z~z
array_udiff {"6":"next"} x~y y~z z~x y~x x~x y~z z~q y~q z~z y~x z~x y~z x~q x~y x~x x~x x~y y~y y~z z~z
array_udiff {"6":"next"} y~x z~x y~z x~y y~z z~x y~x x~x x~x x~y y~x y~y y~z z~z
array_udiff_assoc {"b":"x","0":"x","1":"next"} y~y z~z x~q
array_udiff_assoc {"b":"x","0":"next"} y~y z~z x~q x~x
array_udiff_assoc ["next"] y~y x~x z~z
array_udiff_uassoc {"b":"x","0":"x","6":"next"} b|a 5|a b|0 a|0 5|0 a|c c|0 a|0 c|5 a|5 0|5 0|0 x~q 5|0 5|5 z~z a|0 a|5 a|a y~y b|0 b|5 b|a b|c
array_udiff_uassoc {"b":"x","6":"next"} b|a 5|a b|0 a|0 5|0 a|c c|0 a|0 c|5 a|5 0|5 a|0 5|0 a|5 0|0 x~q 0|0 x~x 5|0 5|5 z~z a|0 a|5 a|a y~y b|0 b|5 b|a b|c b|0 b|5 b|a
array_udiff_uassoc {"6":"next"} a|0 5|0 a|5 b|a 5|a b|0 a|0 5|0 0|0 x~x 5|0 5|5 z~z a|0 a|5 a|a y~y
array_intersect_ukey {"a":"y","5":"z","0":"x","6":"next"} b|a 5|a b|0 a|0 5|0 a|c c|0 a|0 c|5 a|5 0|5 0|0 5|5 a|a b|c
array_intersect_ukey {"a":"y","5":"z","0":"x","6":"next"} b|a 5|a b|0 a|0 5|0 a|c c|0 a|0 c|5 a|5 0|5 a|0 5|0 a|5 0|0 0|0 5|5 5|5 a|a a|a b|c
array_intersect_ukey {"6":"next"} a|0 5|0 a|5 b|a 5|a b|0 a|0 5|0
array_intersect_uassoc {"a":"y","5":"z","6":"next"} b|a 5|a b|0 a|0 5|0 a|c c|0 a|0 c|5 a|5 0|5 0|0 5|0 5|5 a|a b|c
array_intersect_uassoc {"a":"y","5":"z","6":"next"} b|a 5|a b|0 a|0 5|0 a|c c|0 a|0 c|5 a|5 0|5 a|0 5|0 a|5 0|0 5|0 5|5 5|0 5|5 a|a a|a b|c
array_intersect_uassoc {"6":"next"} a|0 5|0 a|5 b|a 5|a b|0 a|0 5|0
array_uintersect {"a":"y","5":"z","6":"next"} x~y y~z z~x y~x x~x y~z z~q y~q z~z x~q x~y x~y y~y y~y y~z z~z
array_uintersect {"a":"y","5":"z","6":"next"} x~y y~z z~x y~x x~x y~z z~q y~q z~z y~x z~x y~z x~q x~y x~y y~y y~y y~x y~y y~z z~z z~z
array_uintersect {"6":"next"} y~x z~x y~z x~y y~z z~x y~x x~x
array_uintersect_assoc {"a":"y","5":"z","6":"next"} y~y z~z x~q
array_uintersect_assoc {"a":"y","5":"z","6":"next"} y~y y~y z~z z~z x~q
array_uintersect_assoc ["next"] 
array_uintersect_uassoc {"a":"y","5":"z","6":"next"} b|a 5|a b|0 a|0 5|0 a|c c|0 a|0 c|5 a|5 0|5 0|0 x~q 5|0 5|5 z~z a|a y~y b|c
array_uintersect_uassoc {"a":"y","5":"z","6":"next"} b|a 5|a b|0 a|0 5|0 a|c c|0 a|0 c|5 a|5 0|5 a|0 5|0 a|5 0|0 x~q 5|0 5|5 z~z 5~0 5~5 z~z a|a y~y a~a y~y b|c
array_uintersect_uassoc {"6":"next"} a|0 5|0 a|5 b|a 5|a b|0 a|0 5|0
array_udiff_uassoc(): Returning bool from comparison function is deprecated, return an integer less than, equal to, or greater than zero
{"0":1,"2":3}
2~1 1~2 array_uintersect(): Argument #3 must be of type array, int given
array_diff: b d Array to string conversion
b c 1 b b 0 0 2
array_intersect: b c b c b d Array to string conversion
Array to string conversion
d b d c d 0 b b c b b b b d 0 0 Array to string conversion
b Array to string conversion
b 2
