--TEST--
A constant that is not there
--FILE--
<?php
try { echo NOPE; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { echo \A\NOPE; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { echo constant('NOPE2'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
define('LATE', [1, 2]);
echo LATE[1], defined('LATE') ? 'd' : 'u', "\n";
define('LATE', 5);
var_dump(define('__FOO__', 1), __FOO__);
const AGAIN = 1;
const AGAIN = 2;
echo AGAIN, "\n";
--EXPECTF--
Undefined constant "NOPE"
Undefined constant "A\NOPE"
Undefined constant "NOPE2"
2d

Warning: Constant LATE already defined in %sundefined_constant.php on line 7
bool(true)
int(1)

Warning: Constant AGAIN already defined in %sundefined_constant.php on line 10
1
