--TEST--
PHP 8's comparison of strings with numbers
--FILE--
<?php
var_dump(0 == 'a', 0 == '', '1' == '01', '10' == '1e1', 100 == '1e2', 'abc' == 0, null == 0, null == '', '1' == ' 1', '1' == '1 ', 'a' < 'b', '10' < '9', '10' < '9a', 5 < '5a', 42 == '42abc');
--EXPECT--
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
