--TEST--
Calling by name, constants and their errors
--FILE--
<?php
try {
    var_dump(call_user_func("max",1,2), call_user_func_array("substr",["abcdef",1,2]), call_user_func_array("substr",["string"=>"abc","offset"=>1]), function_exists("strlen"), function_exists("nofn"), is_callable([1,2]), constant("PHP_VERSION_ID")>80000, defined("E_ALL"), define("FOO_X",5), constant("FOO_X"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    call_user_func("nofn");
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    constant("NOPE");
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    define("FOO_X",6);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    define("A::B",1);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECTF--
int(2)
string(2) "bc"
string(2) "bc"
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
int(5)
TypeError: call_user_func(): Argument #1 ($callback) must be a valid callback, function "nofn" not found or invalid function name
Error: Undefined constant "NOPE"

Warning: Constant FOO_X already defined in %s on line %d
ValueError: define(): Argument #1 ($constant_name) cannot be a class constant
