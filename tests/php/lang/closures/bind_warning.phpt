--TEST--
A static closure cannot be bound
--FILE--
<?php
$g = static function () {};
var_dump($g->bindTo(new stdClass));
class A { function m() { return fn() => 1; } }
var_dump((new A)->m()->bindTo(null));
--EXPECTF--

Warning: Cannot bind an instance to a static closure in %sbind_warning.php on line 3
NULL
object(Closure)#4 (0) {
}
