--TEST--
Dynamic properties are deprecated but for some classes
--FILE--
<?php
class D {}
$d = new D;
$d->x = 1;
echo $d->x, "\n";
#[AllowDynamicProperties] class Ok {}
$o = new Ok;
$o->y = 2;
echo $o->y, "\n";
$s = new stdClass;
$s->z = 3;
echo $s->z, "\n";
class Child extends Ok {}
$c = new Child;
$c->w = 4;
echo $c->w, "\n";
--EXPECTF--

Deprecated: Creation of dynamic property D::$x is deprecated in %sdynamic_properties.php on line 4
1
2
3
4
