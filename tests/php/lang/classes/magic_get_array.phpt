--TEST--
Indirect modification through __get
--FILE--
<?php
class M {
    private $d = ['l' => [1]];
    function __get($n) { return $this->d[$n]; }
    function show() { echo json_encode($this->d), "\n"; }
}
$m = new M;
$m->l[] = 2;
$m->show();
class R {
    private $d = ['l' => [1]];
    function &__get($n) { return $this->d[$n]; }
    function show() { echo json_encode($this->d), "\n"; }
}
$r = new R;
$r->l[] = 2;
$r->show();
--EXPECTF--

Notice: Indirect modification of overloaded property M::$l has no effect in %smagic_get_array.php on line 8
{"l":[1]}
{"l":[1,2]}
