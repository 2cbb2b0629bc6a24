--TEST--
Differences and intersections
--FILE--
<?php
try {
    print_r(array_diff([1,2,3,4],[2,4],[1]));
    print_r(array_diff_key(["a"=>1,"b"=>2],["a"=>9]));
    print_r(array_diff_assoc(["a"=>1,0=>2],["a"=>1,1=>2]));
    print_r(array_intersect(["g"=>"green","red","blue"],["b"=>"green","yellow","red"]));
    print_r(array_intersect_key(["a"=>1,"b"=>2],["a"=>0]));
    print_r(array_intersect_assoc(["a"=>1,"b"=>2],["a"=>"1","b"=>3]));
    print_r(array_udiff(["A","b"],["a"],"strcasecmp"));
    print_r(array_uintersect(["A","b"],["a"],"strcasecmp"));
    print_r(array_diff_ukey(["A"=>1,"b"=>2],["a"=>1],"strcasecmp"));
    print_r(array_uintersect_assoc(["a"=>"X","b"=>"y"],["a"=>"x","c"=>"y"],"strcasecmp"));
    print_r(array_diff_uassoc(["A"=>1,"b"=>2],["a"=>1],"strcasecmp"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    array_diff([1],2);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    array_udiff([1],[2],"nofn");
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
Array
(
    [2] => 3
)
Array
(
    [b] => 2
)
Array
(
    [0] => 2
)
Array
(
    [g] => green
    [0] => red
)
Array
(
    [a] => 1
)
Array
(
    [a] => 1
)
Array
(
    [1] => b
)
Array
(
    [0] => A
)
Array
(
    [b] => 2
)
Array
(
    [a] => X
)
Array
(
    [b] => 2
)
TypeError: array_diff(): Argument #2 must be of type array, int given
TypeError: array_udiff(): Argument #3 must be a valid callback, function "nofn" not found or invalid function name
