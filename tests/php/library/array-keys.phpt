--TEST--
Keys and values
--FILE--
<?php
try {
    var_dump(array_key_first(["x"=>1]), array_key_last([1,2]), array_key_first([]), array_is_list([1,2]), array_is_list([1=>1]), array_key_exists("a",["a"=>null]), array_count_values(["a","b","a",1,"1"]), array_change_key_case(["Ab"=>1],CASE_UPPER));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    array_count_values([1.5]);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECTF--
string(1) "x"
int(1)
NULL
bool(true)
bool(false)
bool(true)
array(3) {
  ["a"]=>
  int(2)
  ["b"]=>
  int(1)
  [1]=>
  int(2)
}
array(1) {
  ["AB"]=>
  int(1)
}

Warning: array_count_values(): Can only count string and integer values, entry skipped in %s on line %d
