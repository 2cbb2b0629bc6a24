--TEST--
Function names ignore case, variables do not
--FILE--
<?php
function Hello() { return 'hi'; }
echo HELLO(), hello(), StrToUpper('x'), "\n";
$a = 1;
echo isset($A) ? 'set' : 'unset', "\n";
--EXPECT--
hihiX
unset
