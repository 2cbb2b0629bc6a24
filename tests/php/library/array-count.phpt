--TEST--
Counting, sums, look-ups
--FILE--
<?php
try {
    var_dump(array_sum([1,2.5,"3"]), array_product(["2",3]), array_sum([]), array_sum(["a",true,null]), count([1,[2,3]],1), count([1,2]), in_array("1e1",["10"]), in_array("a",[0]), in_array(null,[0]), in_array("1",[1],true), array_search(2,["a"=>1,"b"=>2]), array_search("x",[]));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    count(5);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    count(null);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
float(6.5)
int(6)
int(0)
int(1)
int(4)
int(2)
bool(true)
bool(false)
bool(true)
bool(false)
string(1) "b"
bool(false)
TypeError: count(): Argument #1 ($value) must be of type Countable|array, int given
TypeError: count(): Argument #1 ($value) must be of type Countable|array, null given
