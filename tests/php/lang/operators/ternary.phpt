--TEST--
Ternary and its short form
--FILE--
<?php
echo true ? 'a' : 'b', (false ?: 'c'), (0 ?: null ?: 'd'), "\n";
echo (true ? 'x' : false) ? 'y' : 'z', "\n";
$x = 5;
echo $x > 3 ? ($x > 4 ? 'big' : 'mid') : 'small', "\n";
--EXPECT--
acd
y
big
