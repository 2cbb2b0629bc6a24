--TEST--
Names in namespaces
--FILE--
<?php
namespace A\B { const C = 'c'; function f() { return __FUNCTION__; } class K { static function n() { return __CLASS__; } } interface I {} function strlen($x) { return 'mine'; } echo f(), K::n(), C, namespace\f(), \A\B\f(), strlen('abc'), \strlen('abc'), strtoupper('x'), E_ALL, PHP_VERSION_ID > 80000 ? 'new' : 'old', "\n"; }
namespace D { use A\B\K, A\B as Alias; use A\B\{K as K2, I}; use function A\B\f; use const A\B\C; echo K::n(), Alias\K::n(), K2::n(), f(), C, I::class, \A\B\C, "\n"; try { missing(); } catch (\Error $e) { echo $e->getMessage(), "\n"; } try { new Missing; } catch (\Error $e) { echo $e->getMessage(), "\n"; } try { echo MISSING; } catch (\Error $e) { echo $e->getMessage(), "\n"; } }
namespace { echo \D\x::class, "\n"; echo call_user_func('A\B\f'), call_user_func(['\A\B\K', 'n']), constant('\A\B\C'), function_exists('a\b\F') ? 'y' : 'n', "\n"; }
--EXPECT--
A\B\fA\B\KcA\B\fA\B\fmine3X32767new
A\B\KA\B\KA\B\KA\B\fcA\B\Ic
Call to undefined function D\missing()
Class "D\Missing" not found
Undefined constant "D\MISSING"
D\x
A\B\fA\B\Kcy
