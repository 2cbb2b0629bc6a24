--TEST--
Destructuring what is not there
--FILE--
<?php
[$a, $b] = [1];
var_dump($a, $b);
[$c] = null;
var_dump($c);
[$d] = 5;
var_dump($d);
['k' => $e] = [];
var_dump($e);
--EXPECTF--

Warning: Undefined array key 1 in %sdestructuring_missing.php on line 2
int(1)
NULL
NULL
NULL

Warning: Undefined array key "k" in %sdestructuring_missing.php on line 8
NULL
