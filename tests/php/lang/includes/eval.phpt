--TEST--
eval sees and makes variables, functions and classes
--FILE--
<?php
$x = 2;
echo eval('$y = $x * 2; return $y + 1;'), $y, "\n";
eval('function ev() { return __FUNCTION__ . __LINE__; } class Ev { const C = 1; }');
echo ev(), Ev::C, "\n";
var_dump(eval(''));
eval('?>html <?= $x ?> more<?php echo "\n";');
function f() { $l = 'local'; return eval('return $l;'); }
echo f(), "\n";
try { eval('throw new Exception("in eval");'); } catch (Exception $e) { echo $e->getMessage(), $e->getLine(), preg_replace('~^.*/~', '', $e->getFile()), "\n"; }
--EXPECT--
54
ev11
bool(false)
html 2 more
local
in eval1eval.php(10) : eval()'d code
