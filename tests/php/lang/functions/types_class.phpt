--TEST--
Class, self, iterable, callable, object and mixed types
--FILE--
<?php
class A { function me(self $x): static { return $x; } }
class B extends A {}
function a(A $x) { return get_class($x); }
function it(iterable $x) { return 'it'; }
function c(callable $x) { return $x('v'); }
function o(object $x) { return 'o'; }
function m(mixed $x = null) { return gettype($x); }
echo a(new B), it([]), it(new ArrayIterator([])), c('strtoupper'), c(fn($x) => $x . '!'), o(new A), m(), get_class((new A)->me(new A)), "\n";
foreach ([fn() => a(new stdClass), fn() => a(null), fn() => it(1), fn() => c('nosuch'), fn() => o('x'), fn() => (new A)->me(new stdClass), fn() => (new B)->me(new A)] as $f) { try { $f(); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; } }
--EXPECT--
BititVv!oNULLA
a(): Argument #1 ($x) must be of type A, stdClass given
a(): Argument #1 ($x) must be of type A, null given
it(): Argument #1 ($x) must be of type Traversable|array, int given
c(): Argument #1 ($x) must be of type callable, string given
o(): Argument #1 ($x) must be of type object, string given
A::me(): Argument #1 ($x) must be of type A, stdClass given
A::me(): Return value must be of type B, A returned
