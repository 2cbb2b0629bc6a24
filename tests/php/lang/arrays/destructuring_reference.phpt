--TEST--
Destructuring by reference
--FILE--
<?php
$a = [1, [2, 3]];
[&$x, [, &$y]] = $a;
$x = 'X';
$y = 'Y';
echo json_encode($a), "\n";
$m = ['k' => 1];
['k' => &$k] = $m;
$k++;
echo json_encode($m), "\n";
$rows = [[1, 2], [3, 4]];
foreach ($rows as [$p, &$q]) { $q *= 10; }
unset($q);
echo json_encode($rows), "\n";
--EXPECT--
["X",[2,"Y"]]
{"k":2}
[[1,20],[3,40]]
