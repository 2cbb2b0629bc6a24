--TEST--
What is no variable passed by reference; strict calls in traces; self, parent and static as callables
--FILE--
<?php
declare(strict_types=1);
try { ucfirst(5); } catch (TypeError $e) { echo $e->getTraceAsString(), "\n"; }
try { ucfirst(...[5]); } catch (TypeError $e) { echo $e->getMessage(), $e->getTraceAsString(), "\n"; }
try { ucfirst(string: 5); } catch (TypeError $e) { echo $e->getMessage(), $e->getTraceAsString(), "\n"; }
try { usort($a = [1], fn() => 1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { sort(1 ? $a : $b); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { var_dump(end(new ArrayObject([1]))); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { preg_match('/a/', 'a', new stdClass); } catch (Error $e) { echo $e->getMessage(), "\n"; }
function g(&$x) {}
try { g($a = 1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { g(1 ? $a : $b); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { g(new stdClass); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $f = 'g'; $f($a = 1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
class Q { static function c() { foreach (['self::z', 'parent::z', 'static::z', ['self', 'z'], ['parent', 'z']] as $c) { try { call_user_func($c); } catch (Error $e) { echo $e->getMessage(), "\n"; } } } }
Q::c();
foreach (['self::z', 'parent::z', 'static::z', ['self', 'z'], ['parent', 'z'], ['static', 'z']] as $c) { try { call_user_func($c); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
--EXPECTF--
#0 %s(3): ucfirst(5)
#1 {main}
ucfirst(): Argument #1 ($string) must be of type string, int given#0 %s(4): ucfirst(5)
#1 {main}
ucfirst(): Argument #1 ($string) must be of type string, int given#0 %s(5): ucfirst(5)
#1 {main}
usort(): Argument #1 ($array) cannot be passed by reference
sort(): Argument #1 ($array) cannot be passed by reference

Notice: Only variables should be passed by reference in %s on line 8

Deprecated: end(): Calling end() on an object is deprecated in %s on line 8
bool(false)

Notice: Only variables should be passed by reference in %s on line 9
g(): Argument #1 ($x) cannot be passed by reference
g(): Argument #1 ($x) cannot be passed by reference

Notice: Only variables should be passed by reference in %s on line 13
g(): Argument #1 ($x) cannot be passed by reference

Deprecated: Use of "self" in callables is deprecated in %s on line 15
call_user_func(): Argument #1 ($callback) must be a valid callback, class Q does not have a method "z"
call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access "parent" when current class scope has no parent

Deprecated: Use of "static" in callables is deprecated in %s on line 15
call_user_func(): Argument #1 ($callback) must be a valid callback, class Q does not have a method "z"

Deprecated: Use of "self" in callables is deprecated in %s on line 15
call_user_func(): Argument #1 ($callback) must be a valid callback, class Q does not have a method "z"
call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access "parent" when current class scope has no parent
call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access "self" when no class scope is active
call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access "parent" when no class scope is active
call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access "static" when no class scope is active
call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access "self" when no class scope is active
call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access "parent" when no class scope is active
call_user_func(): Argument #1 ($callback) must be a valid callback, cannot access "static" when no class scope is active
