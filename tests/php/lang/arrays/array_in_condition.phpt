--TEST--
Arrays in conditions and comparisons
--FILE--
<?php
var_dump((bool) [], (bool) [0], [] == false, [0] == true, [] == null, [1, 2, 3] == [3 => 1], ['a' => 1, 'b' => 2] == ['b' => 2, 'a' => 1], ['a' => 1, 'b' => 2] === ['b' => 2, 'a' => 1], [1, [2, [3]]] === [1, [2, [3]]], [null] == [false]);
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
