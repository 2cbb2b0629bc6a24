--TEST--
include warns, require is fatal
--INI--
include_path=.
--FILE--
<?php
$r = @include 'nosuch.php';
var_dump($r);
include 'nosuch.php';
echo "still\n";
(function () { require './nosuch2.php'; })();
echo "never\n";
--EXPECTF--
bool(false)

Warning: include(nosuch.php): Failed to open stream: No such file or directory in %smissing.php on line 4

Warning: include(): Failed opening 'nosuch.php' for inclusion (include_path='.') in %smissing.php on line 4
still

Warning: require(./nosuch2.php): Failed to open stream: No such file or directory in %smissing.php on line 6

Fatal error: Uncaught Error: Failed opening required './nosuch2.php' (include_path='.') in %smissing.php:6
Stack trace:
#0 %smissing.php(6): {closure}()
#1 {main}
  thrown in %smissing.php on line 6
