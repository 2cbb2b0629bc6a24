--TEST--
Comparison operators
--FILE--
<?php
var_dump(1 < 2, 2 <= 2, 3 > 4, 3 >= 3, 1 != 2, 1 <> 1, 1 !== 1.0, [1, 2] == [2 => 1], [1, 2] == ['1' => 2, '0' => 1], [1, 2] === [1 => 2, 0 => 1], [1] < [2], [1, 2] > [3], 'abc' < 'abd', null < 5, true > false, 1.0 === 1.0);
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
