--TEST--
Returning something else by reference
--FILE--
<?php
function &f() { return 5; }
$x = &f();
echo $x, "\n";
function g() { return 7; }
$y = &g();
echo $y, "\n";
--EXPECTF--

Notice: Only variable references should be returned by reference in %sreturn_notice.php on line 2
5

Notice: Only variables should be assigned by reference in %sreturn_notice.php on line 6
7
