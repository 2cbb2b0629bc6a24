--TEST--
Shutdown functions run after a recursion that took all memory
--INI--
memory_limit=32M
display_errors=0
--PROCESS--
In a process of its own the frames of the recursion are most of what is used.
--FILE--
<?php
register_shutdown_function(function () {
    echo error_get_last()['type'] === E_ERROR ? "fatal\n" : "other\n";
});
function f($n)
{
    return f($n + 1) + 1;
}
f(0);
--EXPECT--
fatal
