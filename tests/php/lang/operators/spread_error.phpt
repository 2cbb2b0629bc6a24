--TEST--
Only arrays and Traversables can be spread
--FILE--
<?php
foreach ([5, 'abc', null] as $v) {
    try { var_dump([...$v]); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
    try { var_dump(max(...$v)); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
--EXPECT--
Error: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
Error: Only arrays and Traversables can be unpacked
TypeError: Only arrays and Traversables can be unpacked
