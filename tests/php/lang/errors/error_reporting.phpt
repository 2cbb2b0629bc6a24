--TEST--
error_reporting chooses the levels
--FILE--
<?php
error_reporting(E_ALL & ~E_WARNING);
echo $a;
error_reporting(E_ALL);
echo $b;
error_reporting(0);
echo $c;
echo error_reporting(E_ERROR), error_reporting(), "\n";
ini_set('error_reporting', (string) E_ALL);
echo $d, error_reporting(), "\n";
ini_set('display_errors', '0');
echo $e;
ini_set('display_errors', '1');
echo $f;
--EXPECTF--

Warning: Undefined variable $b in %serror_reporting.php on line 5
01

Warning: Undefined variable $d in %serror_reporting.php on line 10
32767

Warning: Undefined variable $f in %serror_reporting.php on line 14
