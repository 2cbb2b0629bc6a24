--TEST--
Strings are incremented as in Perl
--FILE--
<?php
foreach (['a', 'z', 'Az', 'zZ', 'a9', 'Zz9', '9', '9z', '5.5', '', '1e2', '-3', 'a-z', ' 5'] as $s) { $t = $s; $t++; var_dump($t); }
foreach (['a', '5', '', '5.5', '1e2', 'z9'] as $s) { $t = $s; $t--; var_dump($t); }
--EXPECT--
string(1) "b"
string(2) "aa"
string(2) "Ba"
string(3) "aaA"
string(2) "b0"
string(4) "AAa0"
int(10)
string(3) "10a"
float(6.5)
string(1) "1"
float(101)
int(-2)
string(3) "a-a"
int(6)
string(1) "a"
int(4)
int(-1)
float(4.5)
float(99)
string(2) "z9"
