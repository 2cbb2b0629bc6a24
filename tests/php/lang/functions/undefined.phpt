--TEST--
Calling what does not exist
--FILE--
<?php
class C { private function priv() {} static function st() {} }
foreach ([fn() => nosuch(), fn() => (new C)->nosuch(), fn() => C::nosuch(), fn() => Nosuch::x(), fn() => new Nosuch, fn() => (new C)->priv(), fn() => 'abc'->x(), fn() => (null)->x(), fn() => call_user_func('nosuch'), fn() => ['C', 'nope'](), fn() => 'x::y'(), fn() => (5)()] as $f) { try { $f(); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
--EXPECT--
Error: Call to undefined function nosuch()
Error: Call to undefined method C::nosuch()
Error: Call to undefined method C::nosuch()
Error: Class "Nosuch" not found
Error: Class "Nosuch" not found
Error: Call to private method C::priv() from global scope
Error: Call to a member function x() on string
Error: Call to a member function x() on null
TypeError: call_user_func(): Argument #1 ($callback) must be a valid callback, function "nosuch" not found or invalid function name
Error: Call to undefined method C::nope()
Error: Class "x" not found
Error: Value of type int is not callable
