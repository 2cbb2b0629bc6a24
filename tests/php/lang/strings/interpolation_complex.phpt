--TEST--
Complex interpolation
--FILE--
<?php
$a = ['x' => ['y' => 'deep'], 'k' => 'v'];
$n = 'k';
$o = new stdClass;
$o->list = [1, 2, 3];
$o->f = fn($x) => "<$x>";
class C {
    const K = 'konst';
    public static $s = 'stat';
    public $arr = ['a' => 'b'];
    function m($x = 'd') { return "m($x)"; }
    static function sm() { return 'sm'; }
}
$c = new C;
$name = 'c';
$f = 'strtoupper';
echo "{$a['x']['y']} {$a[$n]} {$o->list[1]} {$c->m()} {$c->m("in{$n}ner")} {$c->arr['a']} {$f('up')} {$c::$s} {$c::sm()} {$$name->arr['a']}\n";
--EXPECT--
deep v 2 m(d) m(inkner) b UP stat sm b
