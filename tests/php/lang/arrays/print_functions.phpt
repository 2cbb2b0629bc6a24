--TEST--
How arrays are shown
--FILE--
<?php
$a = [1, 'k' => [true, null, 1.0, 'x' => []], 2 => 'str'];
print_r($a);
echo "\n";
var_export($a);
echo "\n";
var_dump($a);
echo json_encode($a), "\n";
echo print_r([], true), var_export([], true), "\n";
--EXPECT--
Array
(
    [0] => 1
    [k] => Array
        (
            [0] => 1
            [1] => 
            [2] => 1
            [x] => Array
                (
                )

        )

    [2] => str
)

array (
  0 => 1,
  'k' => 
  array (
    0 => true,
    1 => NULL,
    2 => 1.0,
    'x' => 
    array (
    ),
  ),
  2 => 'str',
)
array(3) {
  [0]=>
  int(1)
  ["k"]=>
  array(4) {
    [0]=>
    bool(true)
    [1]=>
    NULL
    [2]=>
    float(1)
    ["x"]=>
    array(0) {
    }
  }
  [2]=>
  string(3) "str"
}
{"0":1,"k":{"0":true,"1":null,"2":1,"x":[]},"2":"str"}
Array
(
)
array (
)
