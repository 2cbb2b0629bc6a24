--TEST--
Built-in functions check their arguments
--FILE--
<?php
foreach ([fn() => strlen([]), fn() => str_repeat('x', 'y'), fn() => str_repeat('x', -1), fn() => array_keys('x'), fn() => implode(5, 5), fn() => count(5), fn() => in_array(1, 'x'), fn() => strpos('a', 'b', 5), fn() => range(1, 2, 0), fn() => array_combine([1], [1, 2]), fn() => str_repeat('x', 1.5), fn() => chr('a'), fn() => round('x'), fn() => array_map('nosuch', []), fn() => usort(5, 'x')] as $f) { try { var_dump($f()); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
--EXPECTF--
TypeError: strlen(): Argument #1 ($string) must be of type string, array given
TypeError: str_repeat(): Argument #2 ($times) must be of type int, string given
ValueError: str_repeat(): Argument #2 ($times) must be greater than or equal to 0
TypeError: array_keys(): Argument #1 ($array) must be of type array, string given
TypeError: implode(): Argument #2 ($array) must be of type ?array, int given
TypeError: count(): Argument #1 ($value) must be of type Countable|array, int given
TypeError: in_array(): Argument #2 ($haystack) must be of type array, string given
ValueError: strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
ValueError: range(): Argument #3 ($step) must not exceed the specified range
ValueError: array_combine(): Argument #1 ($keys) and argument #2 ($values) must have the same number of elements

Deprecated: Implicit conversion from float 1.5 to int loses precision in %sbuiltin_type_errors.php on line 2
string(1) "x"
TypeError: chr(): Argument #1 ($codepoint) must be of type int, string given
TypeError: round(): Argument #1 ($num) must be of type int|float, string given
TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, function "nosuch" not found or invalid function name
Error: usort(): Argument #1 ($array) cannot be passed by reference
