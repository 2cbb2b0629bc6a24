--TEST--
Types of values
--FILE--
<?php
try {
    var_dump(gettype(1), gettype(1.5), gettype("s"), gettype(true), gettype([]), gettype(null), gettype(new stdClass), get_debug_type(1), get_debug_type("x"), get_debug_type(1.5), get_debug_type(null), get_debug_type([]), get_debug_type(true), get_debug_type(new stdClass), intval("12abc"), intval("0x1A",16), intval("0x1A",0), intval("012",0), intval("101",2), intval(42.99), intval("1e3"), floatval("1.5abc"), boolval("0"), boolval("0.0"), strval(1.0), is_numeric("1e5"), is_numeric("abc"), is_numeric(" 1"), is_numeric("1 "), is_numeric("."), is_callable("strlen"), is_callable("nofn"), is_scalar(1), is_iterable([1]), is_countable([]));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    $v="123abc";
    settype($v,"integer");
    var_dump($v);
    settype($v,"array");
    var_dump($v);
    settype($v,"nope");
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
string(7) "integer"
string(6) "double"
string(6) "string"
string(7) "boolean"
string(5) "array"
string(4) "NULL"
string(6) "object"
string(3) "int"
string(6) "string"
string(5) "float"
string(4) "null"
string(5) "array"
string(4) "bool"
string(8) "stdClass"
int(12)
int(26)
int(26)
int(10)
int(5)
int(42)
int(1000)
float(1.5)
bool(false)
bool(true)
string(1) "1"
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
int(123)
array(1) {
  [0]=>
  int(123)
}
ValueError: settype(): Argument #2 ($type) must be a valid type
