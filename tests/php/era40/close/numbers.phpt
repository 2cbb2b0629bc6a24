--TEST--
close() knows its own numbers only
--FILE--
<?php
$s = socket(AF_INET, SOCK_STREAM, 0);
var_dump(close($s), close($s), close(0), close(1), close(2), close(-5), close(100000));
echo "still here\n";
--EXPECTF--

Warning: Invalid file descriptor in %s on line 3

Warning: Invalid file descriptor in %s on line 3

Warning: Invalid file descriptor in %s on line 3

Warning: Invalid file descriptor in %s on line 3

Warning: Invalid file descriptor in %s on line 3

Warning: Invalid file descriptor in %s on line 3
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
still here
