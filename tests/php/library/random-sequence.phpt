--TEST--
The sequence of mt_rand and what builds on it
--FILE--
<?php
try {
    mt_srand(42);
    var_dump(mt_rand(), mt_rand(), mt_rand(1,100), mt_rand(1,6), rand(1,10));
    mt_srand(3);
    $a=[1,2,3,4,5];
    shuffle($a);
    print_r($a);
    var_dump(str_shuffle("abcdef"), array_rand([1,2,3,4,5],2), array_rand(["a"=>1,"b"=>2]));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    mt_srand(1, MT_RAND_PHP);
    var_dump(mt_rand(), mt_rand(1,100));
    srand(5);
    var_dump(rand(), mt_getrandmax());
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    mt_rand(5,1);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
int(804318771)
int(1710563033)
int(77)
int(5)
int(7)
Array
(
    [0] => 4
    [1] => 3
    [2] => 5
    [3] => 1
    [4] => 2
)
string(6) "dbcfae"
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(4)
}
string(1) "b"
int(1244335972)
int(1)
int(476726705)
int(2147483647)
ValueError: mt_rand(): Argument #2 ($max) must be greater than or equal to argument #1 ($min)
