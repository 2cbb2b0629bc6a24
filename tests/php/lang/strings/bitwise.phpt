--TEST--
Bit operators on strings work byte by byte
--FILE--
<?php
echo 'abc' | '   ', "\n", 'ABC' ^ '   ', "\n", 'abc' & '___', "\n", bin2hex(~'abc'), "\n", bin2hex('ab' ^ 'abc'), ' ', bin2hex('ab' | 'abc'), "\n";
echo '12' & 9, ' ', '5' | '8', "\n";
--EXPECT--
abc
abc
ABC
9e9d9c
0000 616263
8 =
