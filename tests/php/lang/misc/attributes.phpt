--TEST--
Attributes are parsed everywhere
--FILE--
<?php
#[Attribute] class A { function __construct(public $v = null) {} }
#[A, A2(1, name: 'x')] class B {
    #[A(self::K)] const K = 1;
    #[A] public $p;
    #[A] function m(#[A] $x, #[SensitiveParameter] $y = 1) { return $x; }
}
$f = #[A] fn(#[A] $x) => $x;
$g = #[A] static function () { return 'g'; };
$o = new #[A] class { public $z = 'z'; };
#[A] function h() { return 'h'; }
enum E { #[A] case X; }
echo (new B)->m('m'), $f('f'), $g(), $o->z, h(), E::X->name, "\n";
$r = new ReflectionClass('B');
foreach ($r->getAttributes() as $a) echo $a->getName(), json_encode($a->getArguments()), ' ';
echo $r->getAttributes()[0]->newInstance() instanceof A ? 'made' : '', "\n";
--EXPECT--
mfgzhX
A[] A2{"0":1,"name":"x"} made
