--TEST--
array_udiff() and array_uintersect() sort first: how often and in which order the function is called
--FILE--
<?php
function logged(string $function, array ...$arrays): void
{
    $log = [];
    $arrays[] = function ($a, $b) use (&$log) {
        $log[] = "$a-$b";
        return $a <=> $b;
    };
    $result = $function(...$arrays);
    echo $function, ': ', implode(' ', $log), "\n", json_encode($result), "\n";
}
logged('array_udiff', [5, 3, 9, 1, 3, 7], [3, 8], [9]);
logged('array_uintersect', [5, 3, 9, 1, 3, 7], [3, 8, 9], [9, 3, 3]);
logged('array_uintersect', [2, 2, 1, 4], [2, 2]);
logged('array_udiff', [], [1, 2]);
logged('array_udiff', [2, 1], []);
logged('array_uintersect', [2, 1], []);
logged('array_udiff_assoc', ['a' => 1, 'b' => 2, 'c' => 3], ['c' => 3, 'b' => 1, 'z' => 2]);
logged('array_uintersect_assoc', ['a' => 1, 'b' => 2, 'c' => 3], ['c' => 3, 'b' => 1, 'z' => 2]);
echo json_encode(array_udiff([3, 1, 5], [1, 4], fn ($a, $b) => $a > $b)), "\n";
--EXPECTF--
array_udiff: 5-3 5-9 9-1 5-1 3-1 9-3 5-3 3-3 9-7 5-7 3-8 1-3 1-9 1-3 3-3 3-3 3-5 5-8 5-9 5-7 7-8 7-9 7-9 9-8 9-9
{"0":5,"3":1,"5":7}
array_uintersect: 5-3 5-9 9-1 5-1 3-1 9-3 5-3 3-3 9-7 5-7 3-8 8-9 9-3 3-3 1-3 3-3 3-3 3-3 3-3 3-5 5-8 7-8 9-8 9-8 9-9 9-3 9-9
{"1":3,"2":9,"4":3}
array_uintersect: 2-2 2-1 2-1 2-4 2-2 1-2 2-2 2-2 2-2 2-4 4-2
[2,2]
array_udiff: 1-2
[]
array_udiff: 2-1 1-2
[2,1]
array_uintersect: 2-1
[]
array_udiff_assoc: 2-1 3-3
{"a":1,"b":2}
array_uintersect_assoc: 2-1 3-3
{"c":3}

Deprecated: array_udiff(): Returning bool from comparison function is deprecated, return an integer less than, equal to, or greater than zero in %s on line 20
{"0":3,"2":5}
