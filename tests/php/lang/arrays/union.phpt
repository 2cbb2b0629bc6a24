--TEST--
Plus keeps the left side's keys
--FILE--
<?php
var_dump([1, 2] + [9, 9, 3] == [1, 2, 3]);
$a = ['x' => 1];
$a += ['x' => 2, 'y' => 3];
echo json_encode($a), "\n";
--EXPECT--
bool(true)
{"x":1,"y":3}
