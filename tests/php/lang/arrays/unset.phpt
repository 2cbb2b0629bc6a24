--TEST--
unset removes elements and keeps the next key
--FILE--
<?php
$a = [1, 2, 3];
unset($a[2], $a[0]);
$a[] = 'n';
var_dump($a);
unset($a['nope'], $none, $none['x']);
unset($a[1], $a[3]);
$a[] = 'later';
var_dump($a);
$m = ['a' => ['b' => ['c' => 1, 'd' => 2]]];
unset($m['a']['b']['c'], $m['a']['x']['y']);
echo json_encode($m), "\n";
--EXPECTF--
array(2) {
  [1]=>
  int(2)
  [3]=>
  string(1) "n"
}

Warning: Undefined variable $none in %sunset.php on line 6
array(1) {
  [4]=>
  string(5) "later"
}
{"a":{"b":{"d":2}}}
