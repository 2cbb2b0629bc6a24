--TEST--
Constant expressions with strings
--FILE--
<?php
const A = 'a' . 'b';
const B = A . 'c';
const L = ['x' => B, 'y' => [1, 2]];
class K {
    const C = B . 'd';
    const D = self::C . L['x'];
    const E = L['y'][1] * 3;
    public $p = self::D . '!';
    static $q = [self::E => 'v'];
}
echo K::D, ' ', K::E, ' ', (new K)->p, ' ', K::$q[6], "\n";
function f($x = A . K::E, $y = L['y'][0] ?? 9, $z = PHP_INT_SIZE === 8 ? 'big' : 'small') { return "$x $y $z"; }
echo f(), "\n";
--EXPECT--
abcdabc 6 abcdabc! v
ab6 1 big
