--TEST--
Many elements, pushed and popped
--FILE--
<?php
$a = [];
for ($i = 0; $i < 100000; $i++) $a[] = $i;
$s = 0;
while ($a) $s += array_pop($a);
echo $s, count($a), "\n";
$m = [];
for ($i = 0; $i < 50000; $i++) $m["k$i"] = $i;
for ($i = 0; $i < 50000; $i += 2) unset($m["k$i"]);
echo count($m), ' ', array_key_first($m), ' ', array_key_last($m), "\n";
--EXPECT--
49999500000
25000 k1 k49999
