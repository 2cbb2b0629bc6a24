--TEST--
instanceof with names, strings, objects and expressions
--FILE--
<?php
interface I {}
class A implements I {}
class B extends A {}
$b = new B;
$name = 'A';
$a = new A;
var_dump($b instanceof B, $b instanceof A, $b instanceof I, $a instanceof B, $b instanceof $name, $b instanceof $a, 5 instanceof A, $b instanceof Missing, !$b instanceof A, null instanceof I, $b instanceof ('I'));
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
