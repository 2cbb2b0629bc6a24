--TEST--
__CLASS__ and its kin
--FILE--
<?php
namespace App\Sub;
function f() { return __FUNCTION__ . ' ' . __NAMESPACE__ . ' ' . __LINE__ . ' ' . __METHOD__; }
class K {
    function m() { return __CLASS__ . ' ' . __METHOD__ . ' ' . __FUNCTION__ . ' ' . static::class . ' ' . (fn() => __FUNCTION__ . __METHOD__)(); }
}
echo f(), "\n", (new K)->m(), "\n", basename(__FILE__), ' ', basename(__DIR__), ' ', __LINE__, "\n", K::class, ' ', \strlen('x'), ' ', namespace\f(), "\n";
--EXPECT--
App\Sub\f App\Sub 3 App\Sub\f
App\Sub\K App\Sub\K::m m App\Sub\K App\Sub\{closure}App\Sub\{closure}
magic_constants.php classes 7
App\Sub\K 1 App\Sub\f App\Sub 3 App\Sub\f
