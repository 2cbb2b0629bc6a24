--TEST--
Logical operators give booleans and stop early
--FILE--
<?php
function t($x) { echo "t$x "; return true; }
function f($x) { echo "f$x "; return false; }
var_dump(t(1) && f(2) && t(3), f(1) || t(2) || t(3), t(1) xor t(2), !t(1), t(1) and f(2), f(1) or t(2));
$a = true and false;
var_dump($a);
$b = (true xor true);
var_dump($b);
--EXPECT--
t1 f2 f1 t2 t1 t2 t1 t1 f2 f1 t2 bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)
bool(false)
