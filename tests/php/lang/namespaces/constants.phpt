--TEST--
Constants, true, null and magic in namespaces
--FILE--
<?php
namespace N;
const E_ALL = 'own';
define('N\Defined', 'd');
define('Glob', 'g');
function true_() { return true; }
echo E_ALL, \E_ALL, Defined, \N\Defined, Glob, json_encode([true, null, \false]), __NAMESPACE__, "\n";
var_dump(\defined('N\E_ALL'), \defined('\N\E_ALL'));
--EXPECT--
own32767ddg[true,null,false]N
bool(true)
bool(true)
