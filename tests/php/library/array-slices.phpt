--TEST--
Slices, splices, merges and their errors
--FILE--
<?php
try {
    print_r(array_slice([1,2,3,4],1,2));
    print_r(array_slice(["a"=>1,5=>2,6=>3],1));
    print_r(array_slice(["a"=>1,5=>2,6=>3],1,1,true));
    print_r(array_slice([1,2,3],-2,1));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    $a=[1,2,3,4];
    print_r(array_splice($a,1,2,["x","y","z"]));
    print_r($a);
    array_splice($a,-1);
    print_r($a);
    array_splice($a,1,0,"ins");
    print_r($a);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    print_r(array_chunk([1,2,3,4,5],2));
    print_r(array_chunk(["a"=>1,"b"=>2,"c"=>3],2,true));
    print_r(array_merge([1,2],["a"=>1],[3]));
    print_r(array_merge(["a"=>1],["a"=>2]));
    print_r(array_merge());
    print_r(array_merge_recursive(["a"=>[1],"b"=>2],["a"=>[3],"b"=>4]));
    print_r(array_replace([1,2],[1=>"b",3=>"d"]));
    print_r(array_replace_recursive(["a"=>[1,2]],["a"=>[1=>"x"]]));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    array_merge([1],5);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    array_chunk([1],0);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
Array
(
    [0] => 2
    [1] => 3
)
Array
(
    [0] => 2
    [1] => 3
)
Array
(
    [5] => 2
)
Array
(
    [0] => 2
)
Array
(
    [0] => 2
    [1] => 3
)
Array
(
    [0] => 1
    [1] => x
    [2] => y
    [3] => z
    [4] => 4
)
Array
(
    [0] => 1
    [1] => x
    [2] => y
    [3] => z
)
Array
(
    [0] => 1
    [1] => ins
    [2] => x
    [3] => y
    [4] => z
)
Array
(
    [0] => Array
        (
            [0] => 1
            [1] => 2
        )

    [1] => Array
        (
            [0] => 3
            [1] => 4
        )

    [2] => Array
        (
            [0] => 5
        )

)
Array
(
    [0] => Array
        (
            [a] => 1
            [b] => 2
        )

    [1] => Array
        (
            [c] => 3
        )

)
Array
(
    [0] => 1
    [1] => 2
    [a] => 1
    [2] => 3
)
Array
(
    [a] => 2
)
Array
(
)
Array
(
    [a] => Array
        (
            [0] => 1
            [1] => 3
        )

    [b] => Array
        (
            [0] => 2
            [1] => 4
        )

)
Array
(
    [0] => 1
    [1] => b
    [3] => d
)
Array
(
    [a] => Array
        (
            [0] => 1
            [1] => x
        )

)
TypeError: array_merge(): Argument #2 must be of type array, int given
ValueError: array_chunk(): Argument #2 ($length) must be greater than 0
