--TEST--
null in arithmetic, strings and arrays
--FILE--
<?php
var_dump(null + 1, null . 'x', null['a'] ?? 'none', null < 1, null <=> false, null == false);
$n = null;
var_dump($n['a']['b']);
--EXPECTF--
int(1)
string(1) "x"
string(4) "none"
bool(true)
int(0)
bool(true)

Warning: Trying to access array offset on value of type null in %snull_handling.php on line 4

Warning: Trying to access array offset on value of type null in %snull_handling.php on line 4
NULL
