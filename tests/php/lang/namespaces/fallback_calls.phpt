--TEST--
A call that fell back to the global function does not look for one of the namespace again
--FILE--
<?php
namespace App;
function later() { return strrev('abc'); }
echo later(), "\n";
if (true) { function strrev($s) { return "mine $s"; } }
echo strrev('abc'), ' ', later(), "\n";
echo \strrev('abc'), "\n";
$f = 'strrev'; echo $f('abc'), "\n";
function counts() { static $n = 0; return ++$n; }
echo counts(), counts(), "\n";
try {
    undefined_thing();
} catch (\Error $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
cba
mine abc cba
cba
cba
12
Call to undefined function App\undefined_thing()
