--TEST--
array_map, array_filter, array_reduce
--FILE--
<?php
try {
    print_r(array_map("strtoupper",["a"=>"x","b"=>"y"]));
    print_r(array_map(null,[1,2],["a","b","c"]));
    print_r(array_map("max",[1,5],[3,2]));
    print_r(array_filter([1,0,2,null,"",[],"0","a"]));
    print_r(array_filter(["a"=>1,"b"=>2],"is_string",ARRAY_FILTER_USE_KEY));
    var_dump(array_reduce([1,2,3],"max",0));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
Array
(
    [a] => X
    [b] => Y
)
Array
(
    [0] => Array
        (
            [0] => 1
            [1] => a
        )

    [1] => Array
        (
            [0] => 2
            [1] => b
        )

    [2] => Array
        (
            [0] => 
            [1] => c
        )

)
Array
(
    [0] => 3
    [1] => 5
)
Array
(
    [0] => 1
    [2] => 2
    [7] => a
)
Array
(
    [a] => 1
    [b] => 2
)
int(3)
