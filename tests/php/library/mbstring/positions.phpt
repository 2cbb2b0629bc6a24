--TEST--
mb_strpos() and its kin
--EXTENSIONS--
mbstring
--FILE--
<?php
$s = 'ababaÀéàÉ日本日本';
foreach (['a', 'ab', 'à', 'É', '日本', '', 'x'] as $needle) {
    foreach ([0, 1, 3, 13, -1, -4, -13] as $offset) {
        echo json_encode([mb_strpos($s, $needle, $offset), mb_stripos($s, $needle, $offset), mb_strrpos($s, $needle, $offset), mb_strripos($s, $needle, $offset)]), ' ';
    }
    echo "\n";
}
?>
--EXPECT--
[0,0,4,4] [2,2,4,4] [4,4,4,4] [false,false,false,false] [false,false,4,4] [false,false,4,4] [0,0,0,0] 
[0,0,2,2] [2,2,2,2] [false,false,false,false] [false,false,false,false] [false,false,2,2] [false,false,2,2] [0,0,0,0] 
[7,5,7,7] [7,5,7,7] [7,5,7,7] [false,false,false,false] [false,false,7,7] [false,false,7,7] [7,5,false,false] 
[8,6,8,8] [8,6,8,8] [8,6,8,8] [false,false,false,false] [false,false,8,8] [false,false,8,8] [8,6,false,false] 
[9,9,11,11] [9,9,11,11] [9,9,11,11] [false,false,false,false] [false,false,11,11] [9,9,9,9] [9,9,false,false] 
[0,0,13,13] [1,1,13,13] [3,3,13,13] [13,13,13,13] [12,12,12,12] [9,9,9,9] [0,0,0,0] 
[false,false,false,false] [false,false,false,false] [false,false,false,false] [false,false,false,false] [false,false,false,false] [false,false,false,false] [false,false,false,false] 
