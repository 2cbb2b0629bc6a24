--TEST--
Reading keys that are not there
--FILE--
<?php
$a = ['x' => 1, 5 => 2];
var_dump($a['nope'], $a[7], $a['x']['y'] ?? 'd');
var_dump($a['x']['y']);
$i = 5;
var_dump($i['k'], $i[0][1]);
$n = null;
var_dump($n['k']);
--EXPECTF--

Warning: Undefined array key "nope" in %sundefined_key.php on line 3

Warning: Undefined array key 7 in %sundefined_key.php on line 3
NULL
NULL
string(1) "d"

Warning: Trying to access array offset on value of type int in %sundefined_key.php on line 4
NULL

Warning: Trying to access array offset on value of type int in %sundefined_key.php on line 6

Warning: Trying to access array offset on value of type int in %sundefined_key.php on line 6

Warning: Trying to access array offset on value of type null in %sundefined_key.php on line 6
NULL
NULL

Warning: Trying to access array offset on value of type null in %sundefined_key.php on line 8
NULL
