--TEST--
FILTER_VALIDATE_FLOAT
--FILE--
<?php
foreach (['1', '1,000.5', '1,00', '1.000,5', '1e5', '1e999', '-.5', '5.', '.', '+1.5', "1'000", 'nan', 'inf', '1_0', '1e', 'e1', ' 1.5 ', '1,000,000'] as $s) {
    echo json_encode([$s, filter_var($s, FILTER_VALIDATE_FLOAT), filter_var($s, FILTER_VALIDATE_FLOAT, FILTER_FLAG_ALLOW_THOUSAND), filter_var($s, FILTER_VALIDATE_FLOAT, ['options' => ['decimal' => ',']]), filter_var($s, FILTER_VALIDATE_FLOAT, ['options' => ['min_range' => 1, 'max_range' => 2]])]), "\n";
}
?>
--EXPECT--
["1",1,1,1,1]
["1,000.5",false,1000.5,false,false]
["1,00",false,false,1,false]
["1.000,5",false,false,false,false]
["1e5",100000,100000,100000,false]
["1e999",false,false,false,false]
["-.5",-0.5,-0.5,false,false]
["5.",5,5,false,false]
[".",false,false,false,false]
["+1.5",1.5,1.5,false,1.5]
["1'000",false,1000,false,false]
["nan",false,false,false,false]
["inf",false,false,false,false]
["1_0",false,false,false,false]
["1e",false,false,false,false]
["e1",false,false,false,false]
[" 1.5 ",1.5,1.5,false,1.5]
["1,000,000",false,1000000,false,false]
