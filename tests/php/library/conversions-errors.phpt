--TEST--
Warnings and errors of conversions
--FILE--
<?php
try {
    array_flip([1.5,true]);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(str_word_count("a b",5));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(substr_replace("abc","x",[1],1));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(implode(", ", ["a"=>1, "b"=>[1]]));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(strval([]));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(strval(new stdClass));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECTF--

Warning: array_flip(): Can only flip string and integer values, entry skipped in %s on line %d

Warning: array_flip(): Can only flip string and integer values, entry skipped in %s on line %d
ValueError: str_word_count(): Argument #2 ($format) must be a valid format value
TypeError: substr_replace(): Argument #3 ($offset) cannot be an array when working on a single string

Warning: Array to string conversion in %s on line %d
string(8) "1, Array"

Warning: Array to string conversion in %s on line %d
string(5) "Array"
Error: Object of class stdClass could not be converted to string
