--TEST--
The internal pointer: objects are deprecated, other values refused
--FILE--
<?php
function show($call) { try { echo json_encode($call(), JSON_PARTIAL_OUTPUT_ON_ERROR), "\n"; } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
set_error_handler(function ($level, $message) { echo "[$level] ", addcslashes($message, "\0..\37"), "\n"; return true; });
class Point { public $x = 1; public $y = 2; }
foreach (['current', 'pos', 'key', 'next', 'prev', 'reset', 'end'] as $function) {
    $point = new Point;
    show(function () use ($function, &$point) { return $function($point); });
    $number = 5;
    show(function () use ($function, &$number) { return $function($number); });
}
--EXPECT--
[8192] current(): Calling current() on an object is deprecated
1
TypeError: current(): Argument #1 ($array) must be of type array, int given
[8192] pos(): Calling pos() on an object is deprecated
1
TypeError: pos(): Argument #1 ($array) must be of type array, int given
[8192] key(): Calling key() on an object is deprecated
"x"
TypeError: key(): Argument #1 ($array) must be of type array, int given
[8192] next(): Calling next() on an object is deprecated
2
TypeError: next(): Argument #1 ($array) must be of type array, int given
[8192] prev(): Calling prev() on an object is deprecated
false
TypeError: prev(): Argument #1 ($array) must be of type array, int given
[8192] reset(): Calling reset() on an object is deprecated
1
TypeError: reset(): Argument #1 ($array) must be of type array, int given
[8192] end(): Calling end() on an object is deprecated
2
TypeError: end(): Argument #1 ($array) must be of type array, int given
