--TEST--
str_replace, str_ireplace and strtr
--FILE--
<?php
try {
    implode(",", "x");
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(str_replace("a","b","banana",$n), $n, str_replace(["a","n"],["1","2"],"banana"), str_replace(["a","n"],"-","banana"), str_ireplace("A","x","bAnana"), str_replace("a","b",["xa","k"=>"ya"]));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
TypeError: implode(): Argument #2 ($array) must be of type ?array, string given
string(6) "bbnbnb"
int(3)
string(6) "b12121"
string(6) "b-----"
string(6) "bxnxnx"
array(2) {
  [0]=>
  string(2) "xb"
  ["k"]=>
  string(2) "yb"
}
