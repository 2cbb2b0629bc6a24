--TEST--
Elements stay in the order of insertion
--FILE--
<?php
$a = [3 => 'c', 1 => 'a'];
$a[2] = 'b';
$a[3] = 'C';
unset($a[1]);
$a[1] = 'again';
foreach ($a as $k => $v) echo "$k=$v ";
echo "\n";
echo implode(',', array_keys($a)), ' ', end($a), key($a), ' ', reset($a), "\n";
--EXPECT--
3=C 2=b 1=again 
3,2,1 again1 C
