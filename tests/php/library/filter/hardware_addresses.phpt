--TEST--
FILTER_VALIDATE_MAC
--FILE--
<?php
foreach (['00-11-22-33-44-55', '00:11:22:33:44:55', '0011.2233.4455', '00-11-22-33-44', '00-11-22-33-44-5g', '0:1:2:3:4:5', 'AA:bb:CC:dd:EE:ff'] as $s) {
    echo json_encode([$s, filter_var($s, FILTER_VALIDATE_MAC), filter_var($s, FILTER_VALIDATE_MAC, ['options' => ['separator' => ':']])]), "\n";
}
try {
    filter_var('x', FILTER_VALIDATE_MAC, ['options' => ['separator' => '::']]);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
["00-11-22-33-44-55","00-11-22-33-44-55",false]
["00:11:22:33:44:55","00:11:22:33:44:55","00:11:22:33:44:55"]
["0011.2233.4455","0011.2233.4455",false]
["00-11-22-33-44",false,false]
["00-11-22-33-44-5g",false,false]
["0:1:2:3:4:5",false,false]
["AA:bb:CC:dd:EE:ff","AA:bb:CC:dd:EE:ff","AA:bb:CC:dd:EE:ff"]
filter_var(): "separator" option must be one character long
