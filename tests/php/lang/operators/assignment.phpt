--TEST--
Assignment is an expression; compound assignments
--FILE--
<?php
$a = $b = 5;
echo $a + $b, "\n";
$a += 2;
$a -= 1;
$a *= 3;
$a /= 2;
echo $a, "\n";
$a = 17;
$a %= 5;
$a **= 3;
$a <<= 2;
$a >>= 1;
$a |= 1;
$a &= 0x1d;
$a ^= 3;
echo $a, "\n";
$s = 'a';
$s .= 'b' . ($t = 'c');
echo $s, $t, "\n";
$n = null;
$n ??= 'set';
$n ??= 'again';
echo $n, "\n";
$arr = [];
$arr['x']['y'] ??= 1;
$arr['x']['y'] ??= 2;
$arr['c'] = ($arr['c'] ?? 0) + 1;
echo json_encode($arr), "\n";
--EXPECT--
10
9
18
abcc
set
{"x":{"y":1},"c":1}
