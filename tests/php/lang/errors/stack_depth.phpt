--TEST--
Unbounded recursion is stopped by memory or depth
--INI--
memory_limit=32M
--FILE--
<?php
ini_set('display_errors', '0');
register_shutdown_function(function () { $e = error_get_last(); echo $e['type'] === E_ERROR ? 'fatal' : 'other', "\n"; });
function f($n) { return f($n + 1) + 1; }
f(0);
--EXPECT--
fatal
