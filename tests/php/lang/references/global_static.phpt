--TEST--
global and static are references
--FILE--
<?php
$g = 1;
function f() { global $g, $h; $g++; $h = 'made'; $g2 = &$GLOBALS['g']; $g2 *= 10; }
f();
echo $g, $h, "\n";
function s() { static $n = 0, $arr = []; $n++; $arr[] = $n; return implode(',', $arr); }
s();
s();
echo s(), "\n";
function unsetGlobal() { global $g; unset($g); }
unsetGlobal();
echo $g, "\n";
function viaGlobals() { $GLOBALS['created'] = 'c'; unset($GLOBALS['h']); }
viaGlobals();
echo $created, isset($h) ? 'set' : 'unset', "\n";
--EXPECT--
20made
1,2,3
20
cunset
