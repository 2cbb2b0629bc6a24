--TEST--
mb_convert_encoding(): UTF-16, UTF-32, UCS-2, UCS-4
--EXTENSIONS--
mbstring
--FILE--
<?php
foreach (['UTF-16', 'UTF-16BE', 'UTF-16LE', 'UTF-32', 'UTF-32BE', 'UTF-32LE', 'UCS-2', 'UCS-2LE', 'UCS-4', 'UCS-4LE'] as $e) {
    $r = mb_convert_encoding('aé€', $e, 'UTF-8');
    echo $e, ' ', bin2hex($r), ' ', mb_convert_encoding($r, 'UTF-8', $e), ' ', mb_strlen($r, $e), ' ', bin2hex(mb_substr($r, 1, 1, $e)), ' ', mb_strpos($r, mb_convert_encoding('€', $e), 0, $e), "\n";
}
echo bin2hex(mb_convert_encoding('😀', 'UTF-16BE')), ' ', mb_convert_encoding("\xd8\x3d\xde\x00\xd8\x00\0a", 'UTF-8', 'UTF-16BE'), ' ', mb_convert_encoding("\xff\xfea\0", 'UTF-8', 'UTF-16'), ' ', mb_convert_encoding("\xfe\xff\0a", 'UTF-8', 'UTF-16'), "\n";
?>
--EXPECT--
UTF-16 006100e920ac aé€ 3 00e9 2
UTF-16BE 006100e920ac aé€ 3 00e9 2
UTF-16LE 6100e900ac20 aé€ 3 e900 2
UTF-32 00000061000000e9000020ac aé€ 3 000000e9 2
UTF-32BE 00000061000000e9000020ac aé€ 3 000000e9 2
UTF-32LE 61000000e9000000ac200000 aé€ 3 e9000000 2
UCS-2 006100e920ac aé€ 3 00e9 2
UCS-2LE 6100e900ac20 aé€ 3 e900 2
UCS-4 00000061000000e9000020ac aé€ 3 000000e9 2
UCS-4LE 61000000e9000000ac200000 aé€ 3 e9000000 2
d83dde00 😀?a a a
