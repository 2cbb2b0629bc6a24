--TEST--
Recursive structures are shown as such
--FILE--
<?php
$a = new stdClass;
$a->self = $a;
$a->l = [$a];
var_dump($a);
print_r($a);
$arr = [1];
$arr['r'] = &$arr;
print_r($arr);
echo count($arr, COUNT_RECURSIVE) > 0 ? "ok\n" : '';
--EXPECTF--
object(stdClass)#1 (2) {
  ["self"]=>
  *RECURSION*
  ["l"]=>
  array(1) {
    [0]=>
    *RECURSION*
  }
}
stdClass Object
(
    [self] => stdClass Object
 *RECURSION*
    [l] => Array
        (
            [0] => stdClass Object
 *RECURSION*
        )

)
Array
(
    [0] => 1
    [r] => Array
 *RECURSION*
)

Warning: count(): Recursion detected in %srecursion_output.php on line 10
ok
