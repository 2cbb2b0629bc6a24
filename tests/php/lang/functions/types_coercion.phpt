--TEST--
Parameter types convert scalars in weak mode
--FILE--
<?php
function i(int $x) { return $x; }
function fl(float $x) { return $x; }
function s(string $x) { return $x; }
function b(bool $x) { return $x; }
function n(?int $x) { return $x; }
function u(int|string $x) { return $x; }
var_dump(i('5'), i(5.0), i(true), fl(5), fl('1.5'), s(5), s(1.5), s(true), b('a'), b(0), n(null), u('5x'), u(5.5), u(true));
foreach ([fn() => i('x'), fn() => i(1.5), fn() => i('1.5'), fn() => i(null), fn() => i([]), fn() => s([]), fn() => b([]), fn() => fl('abc'), fn() => i(1e20), fn() => u([])] as $f) { try { var_dump($f()); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; } }
--EXPECTF--

Deprecated: Implicit conversion from float 5.5 to int loses precision in %stypes_coercion.php on line 7
int(5)
int(5)
int(1)
float(5)
float(1.5)
string(1) "5"
string(3) "1.5"
string(1) "1"
bool(true)
bool(false)
NULL
string(2) "5x"
int(5)
int(1)
i(): Argument #1 ($x) must be of type int, string given

Deprecated: Implicit conversion from float 1.5 to int loses precision in %stypes_coercion.php on line 2
int(1)

Deprecated: Implicit conversion from float-string "1.5" to int loses precision in %stypes_coercion.php on line 2
int(1)
i(): Argument #1 ($x) must be of type int, null given
i(): Argument #1 ($x) must be of type int, array given
s(): Argument #1 ($x) must be of type string, array given
b(): Argument #1 ($x) must be of type bool, array given
fl(): Argument #1 ($x) must be of type float, string given
i(): Argument #1 ($x) must be of type int, float given
u(): Argument #1 ($x) must be of type string|int, array given
