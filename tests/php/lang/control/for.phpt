--TEST--
for with several expressions or none
--FILE--
<?php
for ($i = 0, $j = 10; $i < $j; $i += 3, $j--) echo "$i-$j ";
for (;;) { if ($i++ > 12) break; }
echo $i;
for ($k = 0; $k < 5, $k < 2; $k++) echo "k$k";
for ($a = [1, 2, 3]; $a; array_shift($a)) echo count($a);
echo "\n";
--EXPECT--
0-10 3-9 6-8 14k0k1321
