--TEST--
Appending in place keeps copies apart
--FILE--
<?php
$a = 'x';
$b = $a;
for ($i = 0; $i < 5; $i++) { $a .= $i; $c = $a; $a .= '-'; }
echo $a, ' ', $b, ' ', $c, "\n";
$s = 'ab';
$s .= $s;
$s .= $s;
echo $s, "\n";
$arr = ['s' => 'x'];
$copy = $arr;
$arr['s'] .= 'y';
echo $arr['s'], $copy['s'], "\n";
function f($p) { $p .= '!'; return $p; }
$v = 'v';
echo f($v), $v, "\n";
--EXPECT--
x0-1-2-3-4- x x0-1-2-3-4
abababab
xyx
v!v
