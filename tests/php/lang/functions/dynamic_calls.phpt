--TEST--
Calling by name, array, object and string with ::
--FILE--
<?php
class C {
    public $p = 'strrev';
    static function s($x) { return "s$x"; }
    function m($x) { return "m$x"; }
    function __invoke($x) { return "inv$x"; }
}
$f = 'strtoupper';
$o = new C;
$m = 'm';
$cls = 'C';
$st = 's';
echo $f('a'), $o->$m(1), C::$st(2), $cls::s(3), $cls::$st(4), $o(5), ['C', 's'](6), [$o, 'm'](7), 'C::s'(8), ($o->p)('ab'), (function ($x) { return "c$x"; })(9), call_user_func([$o, 'm'], 10), call_user_func_array('C::s', [11]), (clone $o)(12), [new C, 'm'](13), "\n";
--EXPECT--
Am1s2s3s4inv5s6m7s8bac9m10s11inv12m13
