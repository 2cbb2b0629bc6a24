--TEST--
Interfaces, constants in them, several at once
--FILE--
<?php
interface HasName { const PREFIX = 'n:'; function name(); }
interface HasAge { function age(int $plus = 0); }
interface Both extends HasName, HasAge {}
class P implements Both, Countable {
    function name() { return self::PREFIX . 'bob'; }
    function age(int $plus = 0, $extra = 1) { return 40 + $plus; }
    function count(): int { return 3; }
}
$p = new P;
echo $p->name(), $p->age(2), count($p), HasName::PREFIX, P::PREFIX, "\n";
var_dump($p instanceof HasAge, $p instanceof Both, in_array('HasName', class_implements($p)), interface_exists('Both'), class_exists('Both'));
--EXPECT--
n:bob423n:n:
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
