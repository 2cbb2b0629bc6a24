--TEST--
Arrays made of arrays
--FILE--
<?php
try {
    print_r(array_keys(["a"=>1,"b"=>2,"c"=>1],1));
    print_r(array_values(["x"=>1,5=>2]));
    print_r(array_flip(["a","b"]));
    print_r(array_fill(5,3,"x"));
    print_r(array_fill(-3,3,0));
    print_r(array_fill_keys(["a",5],0));
    print_r(array_combine(["a","b"],[1,2]));
    print_r(array_pad([1],3,0));
    print_r(array_pad([1],-3,0));
    print_r(array_reverse(["a"=>1,2,3]));
    print_r(array_reverse([1,2,3],true));
    print_r(array_unique([1,"1",2,2.0,"a","A"]));
    print_r(array_column([["id"=>1,"n"=>"a"],["id"=>2,"n"=>"b"]],"n","id"));
    print_r(array_column([["id"=>1],["x"=>2]],"id"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    array_combine([1],[1,2]);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    array_fill(0,-1,0);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
Array
(
    [0] => a
    [1] => c
)
Array
(
    [0] => 1
    [1] => 2
)
Array
(
    [a] => 0
    [b] => 1
)
Array
(
    [5] => x
    [6] => x
    [7] => x
)
Array
(
    [-3] => 0
    [-2] => 0
    [-1] => 0
)
Array
(
    [a] => 0
    [5] => 0
)
Array
(
    [a] => 1
    [b] => 2
)
Array
(
    [0] => 1
    [1] => 0
    [2] => 0
)
Array
(
    [0] => 0
    [1] => 0
    [2] => 1
)
Array
(
    [0] => 3
    [1] => 2
    [a] => 1
)
Array
(
    [2] => 3
    [1] => 2
    [0] => 1
)
Array
(
    [0] => 1
    [2] => 2
    [4] => a
    [5] => A
)
Array
(
    [1] => a
    [2] => b
)
Array
(
    [0] => 1
)
ValueError: array_combine(): Argument #1 ($keys) and argument #2 ($values) must have the same number of elements
ValueError: array_fill(): Argument #2 ($count) must be greater than or equal to 0
