--TEST--
Precedence and associativity
--FILE--
<?php
echo 2 + 3 * 4, ' ', 2 ** 3 ** 2, ' ', -3 ** 2, ' ', 10 - 5 - 2, ' ', 100 / 10 / 2, ' ', 7 . '' . 8, ' ', !true === false ? 'a' : 'b', ' ', 1 + 2 . 3 + 4, "\n";
var_dump(!$x = 5, $x, true || false && false, 5 & 3 == 3, 1 | 2 ^ 3 & 1, 1 < 2 == true, -'3' + 1, (int) '3' + 4, @$u['x'] . 'y', 4 <=> 3, 2 + 2 <=> 4);
--EXPECT--
14 512 -9 3 5 78 a 37
bool(false)
int(5)
bool(true)
int(1)
int(3)
bool(true)
int(-2)
int(7)
string(1) "y"
int(1)
int(0)
