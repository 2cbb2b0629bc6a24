--TEST--
Arithmetic on arrays and objects is a TypeError
--FILE--
<?php
foreach (['[] + 1' => fn() => [] + 1, '1 - []' => fn() => 1 - [], 'new stdClass * 2' => fn() => new stdClass * 2, '[] / 1' => fn() => [] / 1, '5 % []' => fn() => 5 % [], '[] . 1' => fn() => new stdClass . '', '-[]' => fn() => -[], '[] ** 2' => fn() => [] ** 2, '[] | 1' => fn() => [] | 1, '~[]' => fn() => ~[]] as $name => $f) {
    try { var_dump($f()); } catch (Error $e) { echo $name, ' => ', get_class($e), ': ', $e->getMessage(), "\n"; }
}
--EXPECT--
[] + 1 => TypeError: Unsupported operand types: array + int
1 - [] => TypeError: Unsupported operand types: int - array
new stdClass * 2 => TypeError: Unsupported operand types: stdClass * int
[] / 1 => TypeError: Unsupported operand types: array / int
5 % [] => TypeError: Unsupported operand types: int % array
[] . 1 => Error: Object of class stdClass could not be converted to string
-[] => TypeError: Unsupported operand types: array * int
[] ** 2 => TypeError: Unsupported operand types: array ** int
[] | 1 => TypeError: Unsupported operand types: array | int
~[] => TypeError: Cannot perform bitwise not on array
