--TEST--
Comparing objects
--FILE--
<?php
class A { public $x; public $y; function __construct($x, $y = 0) { $this->x = $x; $this->y = $y; } }
class B extends A {}
$a = new A(1);
$b = new A(1);
$c = new A(2);
var_dump($a == $b, $a === $b, $a === $a, $a < $c, $a <=> $c, $a == new B(1), $a != $c, [$a] == [$b], [$a] === [$b], $a == (object) ['x' => 1, 'y' => 0]);
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
int(-1)
bool(false)
bool(true)
bool(true)
bool(false)
bool(false)
