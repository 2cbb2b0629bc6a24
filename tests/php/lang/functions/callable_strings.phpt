--TEST--
is_callable and callable_name
--FILE--
<?php
class C { static function s() {} function m() {} private function p() {} }
var_dump(is_callable('strlen'), is_callable('nosuch'), is_callable('C::s'), is_callable(['C', 's']), is_callable([new C, 'm']), is_callable([new C, 'p']), is_callable(fn() => 1), is_callable('C::nosuch'), is_callable([1, 2]));
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
