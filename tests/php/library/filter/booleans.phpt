--TEST--
FILTER_VALIDATE_BOOL
--FILE--
<?php
foreach (['1', 'true', 'TRUE', 'on', 'yes', ' yes ', '0', 'false', 'off', 'no', '', 'maybe', '2', true, false, null, 1, 0.0] as $v) {
    echo json_encode([$v, filter_var($v, FILTER_VALIDATE_BOOL), filter_var($v, FILTER_VALIDATE_BOOLEAN, FILTER_NULL_ON_FAILURE)]), "\n";
}
?>
--EXPECT--
["1",true,true]
["true",true,true]
["TRUE",true,true]
["on",true,true]
["yes",true,true]
[" yes ",true,true]
["0",false,false]
["false",false,false]
["off",false,false]
["no",false,false]
["",false,false]
["maybe",false,null]
["2",false,null]
[true,true,true]
[false,false,false]
[null,false,false]
[1,true,true]
[0,false,false]
