--TEST--
Spread in array literals
--FILE--
<?php
$a = [1, 2];
$b = ['x' => 'X', 'y' => 'Y'];
function g() { yield 3; yield 4; }
print_r([0, ...$a, ...[], ...g(), ...$b, ...['x' => 'again'], 9]);
--EXPECT--
Array
(
    [0] => 0
    [1] => 1
    [2] => 2
    [3] => 3
    [4] => 4
    [x] => again
    [y] => Y
    [5] => 9
)
