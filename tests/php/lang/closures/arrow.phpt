--TEST--
Arrow functions take what they need by value
--FILE--
<?php
$x = 5;
$f = fn($y) => $x + $y;
$x = 100;
echo $f(1), "\n";
$nested = fn($a) => fn($b) => $a . $b . $x;
echo $nested('p')('q'), "\n";
$noChange = fn() => $x++;
$noChange();
echo $x, "\n";
echo implode(',', array_map(fn(int $n): int => $n ** 2, [1, 2, 3])), "\n";
$ref = fn&(array &$a) => $a;
$arr = [1];
$r = &$ref($arr);
$r[] = 2;
echo count($arr), "\n";
$d = fn($p = 'def', ...$rest) => $p . count($rest);
echo $d(), $d(1, 2, 3), "\n";
echo (fn() => $undefined ?? 'none')(), "\n";
--EXPECT--
6
pq100
100
1,4,9
2
def012
none
