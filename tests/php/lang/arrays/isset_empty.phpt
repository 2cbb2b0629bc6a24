--TEST--
isset and empty on elements
--FILE--
<?php
$a = ['n' => null, 'z' => 0, 's' => '0', 'e' => '', 'a' => [], 'v' => 'x', 'o' => ['p' => 1]];
foreach (['n', 'z', 's', 'e', 'a', 'v', 'missing'] as $k) echo $k, (int) isset($a[$k]), (int) empty($a[$k]), ' ';
var_dump(isset($a['o']['p'], $a['v']), isset($a['o']['p']['q']), isset($a['v'], $a['n']), isset($a['v'][0]), isset($a['v'][3]), array_key_exists('n', $a));
--EXPECT--
n01 z11 s11 e11 a11 v10 missing01 bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)
