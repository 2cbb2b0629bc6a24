--TEST--
Implicit loss of precision is deprecated
--FILE--
<?php
$a = [1, 2, 3];
echo $a[1.7], "\n";
echo 5 % 2.7, "\n";
echo 1.5 | 0, "\n";
echo $a['1'], "\n";
$a[2.5] = 'x';
echo count($a), "\n";
--EXPECTF--

Deprecated: Implicit conversion from float 1.7 to int loses precision in %sfloat_to_int_deprecation.php on line 3
2

Deprecated: Implicit conversion from float 2.7 to int loses precision in %sfloat_to_int_deprecation.php on line 4
1

Deprecated: Implicit conversion from float 1.5 to int loses precision in %sfloat_to_int_deprecation.php on line 5
1
2

Deprecated: Implicit conversion from float 2.5 to int loses precision in %sfloat_to_int_deprecation.php on line 7
3
