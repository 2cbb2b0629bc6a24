--TEST--
A round-robin scheduler of generators
--FILE--
<?php
function task($n, $steps) { for ($i = 1; $i <= $steps; $i++) { $m = yield "$n$i"; if ($m) echo "($n got $m)"; } return "$n done"; }
$q = [task('a', 2), task('b', 3), task('c', 1)];
while ($q) { $t = array_shift($q); echo $t->current(), ' '; $t->send(strlen($t->current()) > 5 ? 'x' : null); if ($t->valid()) $q[] = $t; else echo '[', $t->getReturn(), '] '; }
echo "\n";
--EXPECT--
a1 b1 c1 [c done] a2 [a done] b2 b3 [b done] 
