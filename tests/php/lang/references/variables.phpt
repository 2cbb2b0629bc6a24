--TEST--
Two names for one variable
--FILE--
<?php
$a = 1;
$b = &$a;
$b++;
echo $a, "\n";
$c = $a;
$c++;
echo $a, $c, "\n";
unset($b);
$b = 5;
echo $a, "\n";
$x = &$undefined;
var_dump($undefined);
$n = &$arr['deep']['er'];
$n = 'v';
echo json_encode($arr), "\n";
--EXPECT--
2
23
2
NULL
{"deep":{"er":"v"}}
