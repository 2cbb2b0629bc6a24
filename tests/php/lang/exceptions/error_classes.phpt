--TEST--
The errors of the engine
--FILE--
<?php
foreach ([fn() => intdiv(1, 0), fn() => 1 % 0, fn() => [] > 5 ? 1 : (new DateTime)->nope(), fn() => str_repeat('x', -1), fn() => (function (int $x) {})('a'), fn() => null->x(), fn() => new DateTime('garbage date'), fn() => json_decode('{', flags: JSON_THROW_ON_ERROR), fn() => random_int(5, 1), fn() => (function (): int { return 'x'; })(), fn() => clone 'x', fn() => throw new Error('expr')] as $f) { try { $f(); echo "ok\n"; } catch (Throwable $t) { echo get_class($t), ' ', implode('>', class_parents($t)), ': ', preg_replace('/, called.*/', '', $t->getMessage()), "\n"; } }
--EXPECT--
DivisionByZeroError ArithmeticError>Error: Division by zero
DivisionByZeroError ArithmeticError>Error: Modulo by zero
ok
ValueError Error: str_repeat(): Argument #2 ($times) must be greater than or equal to 0
TypeError Error: {closure}(): Argument #1 ($x) must be of type int, string given
Error : Call to a member function x() on null
Exception : Failed to parse time string (garbage date) at position 0 (g): The timezone could not be found in the database
JsonException Exception: Syntax error
ValueError Error: random_int(): Argument #1 ($min) must be less than or equal to argument #2 ($max)
TypeError Error: {closure}(): Return value must be of type int, string returned
Error : __clone method called on non-object
Error : expr
