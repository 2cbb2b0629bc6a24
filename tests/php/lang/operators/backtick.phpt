--TEST--
Backticks run a command
--FILE--
<?php
echo `echo out`;
$v = 'arg';
echo `printf '%s-' $v x`, "\n";
--EXPECT--
out
arg-x-
