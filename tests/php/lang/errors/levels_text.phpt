--TEST--
How each level is shown
--FILE--
<?php
foreach ([E_USER_WARNING, E_USER_NOTICE, E_USER_DEPRECATED] as $l) trigger_error("level $l", $l);
echo 1 <=> [] , "\n";
$x = "abc";
echo $x->p ?? 'none', "\n";
(function () { return $this; })->call(new ArrayObject);
abs('x' == 0);
echo "$x[0]", "\n";
--EXPECTF--

Warning: level 512 in %slevels_text.php on line 2

Notice: level 1024 in %slevels_text.php on line 2

Deprecated: level 16384 in %slevels_text.php on line 2
-1
none

Warning: Cannot bind closure to scope of internal class ArrayObject in %slevels_text.php on line 6
a
