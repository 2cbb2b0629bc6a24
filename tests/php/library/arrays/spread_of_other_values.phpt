--TEST--
[...$x] and f(...$x) of what cannot be unpacked
--FILE--
<?php
function f(...$a) { return count($a); }
foreach ([new stdClass, fn() => 1, 5, null, 'x', 1.5, true, STDIN, socket_create(AF_INET, SOCK_STREAM, 0)] as $x) {
    foreach ([fn() => [...$x], fn() => [1, ...$x], fn() => f(...$x)] as $try) {
        try {
            var_dump($try());
        } catch (Throwable $e) {
            echo get_class($e), ': ', $e->getMessage(), "\n";
        }
    }
}
--EXPECT--
TypeError: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
