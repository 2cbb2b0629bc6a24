--TEST--
range
--FILE--
<?php
try {
    print_r(range(1,5));
    print_r(range(10,0,-5));
    print_r(range("a","e",2));
    print_r(range(0,1,0.25));
    print_r(range("1","3"));
    print_r(range(5,1,2));
    print_r(range("z","w"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    range(1,2,5);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
Array
(
    [0] => 1
    [1] => 2
    [2] => 3
    [3] => 4
    [4] => 5
)
Array
(
    [0] => 10
    [1] => 5
    [2] => 0
)
Array
(
    [0] => a
    [1] => c
    [2] => e
)
Array
(
    [0] => 0
    [1] => 0.25
    [2] => 0.5
    [3] => 0.75
    [4] => 1
)
Array
(
    [0] => 1
    [1] => 2
    [2] => 3
)
Array
(
    [0] => 5
    [1] => 3
    [2] => 1
)
Array
(
    [0] => z
    [1] => y
    [2] => x
    [3] => w
)
ValueError: range(): Argument #3 ($step) must not exceed the specified range
