--TEST--
Set operations with functions: too few arguments, no function, no array
--FILE--
<?php
function show($call) { try { echo json_encode($call(), JSON_PARTIAL_OUTPUT_ON_ERROR), "\n"; } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
set_error_handler(function ($level, $message) { echo "[$level] ", addcslashes($message, "\0..\37"), "\n"; return true; });
foreach (['array_udiff', 'array_udiff_assoc', 'array_udiff_uassoc', 'array_diff_uassoc', 'array_diff_ukey', 'array_uintersect', 'array_uintersect_assoc', 'array_uintersect_uassoc', 'array_intersect_uassoc', 'array_intersect_ukey'] as $function) {
    show(fn () => $function());
    show(fn () => $function([1]));
    show(fn () => $function([1], 'strcmp'));
    show(fn () => $function([1], [1], 'nope'));
    show(fn () => $function([1], 1, 'strcmp', 'strcmp'));
    show(fn () => $function(1, [1], 'strcmp', 'strcmp'));
}
--EXPECT--
ArgumentCountError: array_udiff() expects at least 2 arguments, 0 given
ArgumentCountError: array_udiff() expects at least 2 arguments, 1 given
[1]
TypeError: array_udiff(): Argument #3 must be a valid callback, function "nope" not found or invalid function name
TypeError: array_udiff(): Argument #2 must be of type array, int given
TypeError: array_udiff(): Argument #1 ($array) must be of type array, int given
ArgumentCountError: array_udiff_assoc() expects at least 2 arguments, 0 given
ArgumentCountError: array_udiff_assoc() expects at least 2 arguments, 1 given
[1]
TypeError: array_udiff_assoc(): Argument #3 must be a valid callback, function "nope" not found or invalid function name
TypeError: array_udiff_assoc(): Argument #2 must be of type array, int given
TypeError: array_udiff_assoc(): Argument #1 ($array) must be of type array, int given
ArgumentCountError: array_udiff_uassoc() expects at least 3 arguments, 0 given
ArgumentCountError: array_udiff_uassoc() expects at least 3 arguments, 1 given
ArgumentCountError: array_udiff_uassoc() expects at least 3 arguments, 2 given
TypeError: array_udiff_uassoc(): Argument #2 must be a valid callback, array callback must have exactly two members
TypeError: array_udiff_uassoc(): Argument #2 must be of type array, int given
TypeError: array_udiff_uassoc(): Argument #1 ($array) must be of type array, int given
ArgumentCountError: array_diff_uassoc() expects at least 2 arguments, 0 given
ArgumentCountError: array_diff_uassoc() expects at least 2 arguments, 1 given
[1]
TypeError: array_diff_uassoc(): Argument #3 must be a valid callback, function "nope" not found or invalid function name
TypeError: array_diff_uassoc(): Argument #2 must be of type array, int given
TypeError: array_diff_uassoc(): Argument #1 ($array) must be of type array, int given
ArgumentCountError: array_diff_ukey() expects at least 2 arguments, 0 given
ArgumentCountError: array_diff_ukey() expects at least 2 arguments, 1 given
[1]
TypeError: array_diff_ukey(): Argument #3 must be a valid callback, function "nope" not found or invalid function name
TypeError: array_diff_ukey(): Argument #2 must be of type array, int given
TypeError: array_diff_ukey(): Argument #1 ($array) must be of type array, int given
ArgumentCountError: array_uintersect() expects at least 2 arguments, 0 given
ArgumentCountError: array_uintersect() expects at least 2 arguments, 1 given
[1]
TypeError: array_uintersect(): Argument #3 must be a valid callback, function "nope" not found or invalid function name
TypeError: array_uintersect(): Argument #2 must be of type array, int given
TypeError: array_uintersect(): Argument #1 ($array) must be of type array, int given
ArgumentCountError: array_uintersect_assoc() expects at least 2 arguments, 0 given
ArgumentCountError: array_uintersect_assoc() expects at least 2 arguments, 1 given
[1]
TypeError: array_uintersect_assoc(): Argument #3 must be a valid callback, function "nope" not found or invalid function name
TypeError: array_uintersect_assoc(): Argument #2 must be of type array, int given
TypeError: array_uintersect_assoc(): Argument #1 ($array) must be of type array, int given
ArgumentCountError: array_uintersect_uassoc() expects at least 3 arguments, 0 given
ArgumentCountError: array_uintersect_uassoc() expects at least 3 arguments, 1 given
ArgumentCountError: array_uintersect_uassoc() expects at least 3 arguments, 2 given
TypeError: array_uintersect_uassoc(): Argument #2 must be a valid callback, array callback must have exactly two members
TypeError: array_uintersect_uassoc(): Argument #2 must be of type array, int given
TypeError: array_uintersect_uassoc(): Argument #1 ($array) must be of type array, int given
ArgumentCountError: array_intersect_uassoc() expects at least 2 arguments, 0 given
ArgumentCountError: array_intersect_uassoc() expects at least 2 arguments, 1 given
[1]
TypeError: array_intersect_uassoc(): Argument #3 must be a valid callback, function "nope" not found or invalid function name
TypeError: array_intersect_uassoc(): Argument #2 must be of type array, int given
TypeError: array_intersect_uassoc(): Argument #1 ($array) must be of type array, int given
ArgumentCountError: array_intersect_ukey() expects at least 2 arguments, 0 given
ArgumentCountError: array_intersect_ukey() expects at least 2 arguments, 1 given
[1]
TypeError: array_intersect_ukey(): Argument #3 must be a valid callback, function "nope" not found or invalid function name
TypeError: array_intersect_ukey(): Argument #2 must be of type array, int given
TypeError: array_intersect_ukey(): Argument #1 ($array) must be of type array, int given
