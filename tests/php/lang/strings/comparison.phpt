--TEST--
Comparison of strings
--FILE--
<?php
var_dump('a' < 'B', 'abc' < 'abd', 'abc' < 'abcd', '' < 'a', "a\0b" == "a\0c", '1e3' == '1000', 'abc' == 'ABC', 'abc' <=> 'abd', '10' == '10.0', '0.0' == '0', 'INF' == 'INF');
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
int(-1)
bool(true)
bool(true)
bool(true)
