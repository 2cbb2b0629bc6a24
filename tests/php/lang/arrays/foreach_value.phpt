--TEST--
foreach over a copy; changes do not disturb it
--FILE--
<?php
$a = [1, 2, 3];
foreach ($a as $k => $v) { if ($k === 0) { $a[] = 4; unset($a[1]); } echo $v, ' '; }
echo json_encode($a), "\n";
foreach ([] as $x) echo 'never';
var_dump(isset($x));
foreach ($a as $last);
echo $last, "\n";
--EXPECT--
1 2 3 {"0":1,"2":3,"3":4}
bool(false)
4
