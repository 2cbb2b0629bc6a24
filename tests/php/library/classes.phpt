--TEST--
Asking about classes
--FILE--
<?php
try {
    var_dump(iterator_to_array([1,2]), get_object_vars((object)["a"=>1]), method_exists("Exception","getMessage"), property_exists("Exception","message"), class_exists("stdclass"), interface_exists("Countable"), get_parent_class("ErrorException"), is_a("TypeError","Error",true), is_subclass_of("TypeError","Throwable"), class_implements("ArrayAccess"), class_parents("TypeError"), get_class(new Exception("x")), spl_object_id(new stdClass)>0);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
array(1) {
  ["a"]=>
  int(1)
}
bool(true)
bool(true)
bool(true)
bool(true)
string(9) "Exception"
bool(true)
bool(true)
array(0) {
}
array(1) {
  ["Error"]=>
  string(5) "Error"
}
string(9) "Exception"
bool(true)
