--TEST--
trigger_error and its levels
--FILE--
<?php
try {
    trigger_error("hello");
    trigger_error("warn",E_USER_WARNING);
    trigger_error("x",E_USER_DEPRECATED);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    trigger_error("x",5);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECTF--

Notice: hello in %s on line %d

Warning: warn in %s on line %d

Deprecated: x in %s on line %d
ValueError: trigger_error(): Argument #2 ($error_level) must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED
