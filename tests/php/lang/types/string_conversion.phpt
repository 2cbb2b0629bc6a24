--TEST--
Casts to string
--FILE--
<?php
var_dump((string) 1, (string) 1.0, (string) 1.5, (string) true, (string) false, (string) null, (string) 1e25, (string) -0.0, (string) 0.1, strval(123.456), 1.10 . '', 1e3 . '');
--EXPECT--
string(1) "1"
string(1) "1"
string(3) "1.5"
string(1) "1"
string(0) ""
string(0) ""
string(7) "1.0E+25"
string(2) "-0"
string(3) "0.1"
string(7) "123.456"
string(3) "1.1"
string(4) "1000"
