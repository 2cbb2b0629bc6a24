--TEST--
range() with numbers in strings and floats
--FILE--
<?php
function show($call) { try { echo json_encode($call(), JSON_PARTIAL_OUTPUT_ON_ERROR), "\n"; } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
set_error_handler(function ($level, $message) { echo "[$level] ", addcslashes($message, "\0..\37"), "\n"; return true; });
foreach ([['1.5', 4], [1, '3.5'], ['1.5', '4'], ['1', '3'], ['a', 'e'], ['a', 5], ['', 3], ['1e1', '12'], ['A', 'z', 20], [0, 1, 0.25], ['5', '1', 2], [3, 1], ['a', 'e', -2]] as $arguments) {
    show(fn () => range(...$arguments));
}
--EXPECT--
[1,2,3,4]
[1,2,3]
[1.5,2.5,3.5]
[1,2,3]
["a","b","c","d","e"]
[0,1,2,3,4,5]
[0,1,2,3]
[10,11,12]
["A","U","i"]
[0,0.25,0.5,0.75,1]
[5,3,1]
[3,2,1]
["a","c","e"]
