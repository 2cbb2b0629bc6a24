--TEST--
FILTER_VALIDATE_INT
--FILE--
<?php
foreach (['1', '-1', '+1', '01', '0', '-0', '+0', '1 ', ' 1', '1.0', '1e3', '0x1A', '0xg', '017', '08', '0o17', '9223372036854775807', '9223372036854775808', '-9223372036854775808', '', '--1', '0x', '0b1', '  12  ', '1a', "\n5"] as $s) {
    echo json_encode([$s, filter_var($s, FILTER_VALIDATE_INT), filter_var($s, FILTER_VALIDATE_INT, FILTER_FLAG_ALLOW_HEX), filter_var($s, FILTER_VALIDATE_INT, FILTER_FLAG_ALLOW_OCTAL), filter_var($s, FILTER_VALIDATE_INT, ['options' => ['min_range' => 0, 'max_range' => 5, 'default' => 'D']])]), "\n";
}
?>
--EXPECT--
["1",1,1,1,1]
["-1",-1,-1,-1,"D"]
["+1",1,1,1,1]
["01",false,false,1,"D"]
["0",0,0,0,0]
["-0",0,0,0,0]
["+0",0,0,0,0]
["1 ",1,1,1,1]
[" 1",1,1,1,1]
["1.0",false,false,false,"D"]
["1e3",false,false,false,"D"]
["0x1A",false,26,false,"D"]
["0xg",false,false,false,"D"]
["017",false,false,15,"D"]
["08",false,false,false,"D"]
["0o17",false,false,15,"D"]
["9223372036854775807",9223372036854775807,9223372036854775807,9223372036854775807,"D"]
["9223372036854775808",false,false,false,"D"]
["-9223372036854775808",-9223372036854775808,-9223372036854775808,-9223372036854775808,"D"]
["",false,false,false,"D"]
["--1",false,false,false,"D"]
["0x",false,false,false,"D"]
["0b1",false,false,false,"D"]
["  12  ",12,12,12,"D"]
["1a",false,false,false,"D"]
["\n5",5,5,5,5]
