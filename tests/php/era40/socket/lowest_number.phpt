--TEST--
The lowest free number is given again
--FILE--
<?php
$a = socket(AF_INET, SOCK_STREAM, 0);
$b = socket(AF_INET, SOCK_STREAM, 0);
close($a);
var_dump(socket(AF_INET, SOCK_STREAM, 0) === $a);
--EXPECT--
bool(true)
