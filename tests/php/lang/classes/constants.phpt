--TEST--
Class constants, visibility, final and expressions
--FILE--
<?php
class A {
    const X = 1, Y = self::X + 1;
    protected const P = 'prot';
    private const Q = 'priv';
    final public const F = 'fin';
    const ARR = ['k' => self::Y, [1, 2]];
    static function all() { return self::P . self::Q . static::X; }
}
class B extends A { const X = 10; }
echo B::X, B::Y, B::all(), A::ARR['k'], A::ARR[0][1], constant('A::X'), (new B)::F, "\n";
foreach (['A::Q', 'A::P', 'A::NOPE'] as $c) try { echo constant($c); } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(defined('A::X'), defined('A::Z'), A::class, (new B)::class);
--EXPECT--
102protpriv10221fin
Cannot access private constant A::Q
Cannot access protected constant A::P
Undefined constant A::NOPE
bool(true)
bool(false)
string(1) "A"
string(1) "B"
