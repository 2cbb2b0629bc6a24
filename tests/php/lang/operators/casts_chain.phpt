--TEST--
Unary operators chain
--FILE--
<?php
var_dump(!!5, - -5, +'7', -'1.5', ~~5, (string) (int) '12x', (bool) (array) '', (float) (string) 1.50, !(int) '0', -(int) '3' ** 2);
--EXPECT--
bool(true)
int(5)
int(7)
float(-1.5)
int(5)
string(2) "12"
bool(true)
float(1.5)
bool(true)
int(-9)
