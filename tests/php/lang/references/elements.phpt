--TEST--
References in arrays survive copies
--FILE--
<?php
$a = [1, 2, 3];
$r = &$a[1];
$b = $a;
$b[1] = 'shared';
$b[0] = 'own';
echo json_encode($a), json_encode($b), "\n";
unset($r);
$c = $a;
$c[1] = 'x';
echo json_encode($a), "\n";
var_dump($a);
$x = 1;
$arr = [&$x, 'k' => &$x];
$arr[0]++;
echo $x, $arr['k'], "\n";
var_dump($arr);
--EXPECT--
[1,"shared",3]["own","shared",3]
[1,"x",3]
array(3) {
  [0]=>
  int(1)
  [1]=>
  &string(1) "x"
  [2]=>
  int(3)
}
22
array(2) {
  [0]=>
  &int(2)
  ["k"]=>
  &int(2)
}
