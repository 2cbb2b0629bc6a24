--TEST--
gettype and get_debug_type
--FILE--
<?php
foreach ([1, 1.5, 'a', true, null, [], new stdClass, fn() => 1, STDIN] as $v) {
    echo gettype($v), ' ', get_debug_type($v), "\n";
}
--EXPECT--
integer int
double float
string string
boolean bool
NULL null
array array
object stdClass
object Closure
resource resource (stream)
