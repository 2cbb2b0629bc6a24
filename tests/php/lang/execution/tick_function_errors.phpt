--TEST--
Tick functions that are none, and one that ends itself
--FILE--
<?php
foreach (['register_tick_function', 'unregister_tick_function'] as $function) {
    foreach (['none', 1, null, [1, 2], 'C::m'] as $callback) {
        try {
            var_dump($function($callback));
        } catch (TypeError $e) {
            echo $e->getMessage(), "\n";
        }
    }
}
function ends() { unregister_tick_function('ends'); }
register_tick_function('ends');
try {
    declare(ticks=1) { $a = 1; }
} catch (Error $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
unregister_tick_function('ends');
try {
    declare(ticks=1) { $a = 1; }
    echo "quiet\n";
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
register_tick_function(): Argument #1 ($callback) must be a valid callback, function "none" not found or invalid function name
register_tick_function(): Argument #1 ($callback) must be a valid callback, no array or string given
register_tick_function(): Argument #1 ($callback) must be a valid callback, no array or string given
register_tick_function(): Argument #1 ($callback) must be a valid callback, first array member is not a valid class name or object
register_tick_function(): Argument #1 ($callback) must be a valid callback, class "C" not found
unregister_tick_function(): Argument #1 ($callback) must be a valid callback, function "none" not found or invalid function name
unregister_tick_function(): Argument #1 ($callback) must be a valid callback, no array or string given
unregister_tick_function(): Argument #1 ($callback) must be a valid callback, no array or string given
unregister_tick_function(): Argument #1 ($callback) must be a valid callback, first array member is not a valid class name or object
unregister_tick_function(): Argument #1 ($callback) must be a valid callback, class "C" not found
Error: Registered tick function cannot be unregistered while it is being executed
quiet
