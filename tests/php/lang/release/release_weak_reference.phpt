--TEST--
A WeakReference and a WeakMap let go with the last container
--FILE--
<?php
class D { }
function f() {
    $a = ['x' => new D];
    $w = WeakReference::create($a['x']);
    $m = new WeakMap;
    $m[$a['x']] = 'data';
    var_dump($w->get() === $a['x'], count($m));
    unset($a['x']);
    var_dump($w->get(), count($m));
    $o = new stdClass;
    $o->d = new D;
    $w = WeakReference::create($o->d);
    $o->d = null;
    var_dump($w->get());
}
f();
?>
--EXPECT--
bool(true)
int(1)
NULL
int(0)
NULL
