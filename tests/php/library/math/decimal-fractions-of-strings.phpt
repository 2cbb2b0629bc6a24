--TEST--
Strings with fractions are the floats nearest to them
--FILE--
<?php
foreach (['1.5', '-0.0', '0.1', '123456789.123456789', '1.5e2', '  2.5 ', '2.5x', '.5', '5.', '-.25', '9007199254740993.0', '9007199254740992.5',
    '0.30000000000000004', '0.000000000000000000000001', '0.0000000000000000000000000001', '+3.25', '18446744073709551616.5', '00000000000000000000000.125'] as $text) {
    echo $text, ' ', json_encode(is_numeric($text)), ' ';
    var_dump((float) $text);
}
mt_srand(2);
$sum = '';
for ($i = 0; $i < 2000; $i++) {
    $sum = md5($sum . json_encode((float) (mt_rand(0, 99999999) . '.' . mt_rand(0, 99999999))));
}
echo $sum, "\n";
--EXPECT--
1.5 true float(1.5)
-0.0 true float(-0)
0.1 true float(0.1)
123456789.123456789 true float(123456789.12345679)
1.5e2 true float(150)
  2.5  true float(2.5)
2.5x false float(2.5)
.5 true float(0.5)
5. true float(5)
-.25 true float(-0.25)
9007199254740993.0 true float(9007199254740992)
9007199254740992.5 true float(9007199254740992)
0.30000000000000004 true float(0.30000000000000004)
0.000000000000000000000001 true float(1.0E-24)
0.0000000000000000000000000001 true float(1.0E-28)
+3.25 true float(3.25)
18446744073709551616.5 true float(1.8446744073709552E+19)
00000000000000000000000.125 true float(0.125)
33c467a633f09884ee5fdfdfda0c771f
