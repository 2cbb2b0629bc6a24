--TEST--
foreach by reference over an array that changes
--FILE--
<?php
foreach ([1, 2] as $k => $v) { } echo $k, $v;
$arr = ['a' => 1, 'b' => 2];
foreach ($arr as $k => &$r) { if ($k == 'a') { $arr['c'] = 3; unset($arr['b']); } $r .= 'x'; } unset($r);
print_r($arr);
foreach ('str' as $x) {}
foreach (null as $x) {}
--EXPECTF--
12Array
(
    [a] => 1x
    [c] => 3x
)

Warning: foreach() argument must be of type array|object, string given in %sforeach_modified.php on line 6

Warning: foreach() argument must be of type array|object, null given in %sforeach_modified.php on line 7
