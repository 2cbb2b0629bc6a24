--TEST--
The is_ functions
--FILE--
<?php
foreach ([1, 1.5, '1', 'a', true, null, [], new stdClass] as $v) {
    echo (int) is_int($v), (int) is_float($v), (int) is_string($v), (int) is_bool($v), (int) is_null($v), (int) is_array($v), (int) is_object($v), (int) is_scalar($v), (int) is_numeric($v), (int) is_iterable($v), (int) is_countable($v), "\n";
}
--EXPECT--
10000001100
01000001100
00100001100
00100001000
00010001000
00001000000
00000100011
00000010000
