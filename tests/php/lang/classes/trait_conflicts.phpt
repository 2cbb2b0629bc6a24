--TEST--
insteadof, as and visibility
--FILE--
<?php
trait X { function hi() { return 'X'; } private function hid() { return 'hid'; } }
trait Y { function hi() { return 'Y'; } }
class A {
    use X, Y { X::hi insteadof Y; Y::hi as protected yhi; hid as public; X::hi as alias; }
    function both() { return $this->hi() . $this->yhi(); }
}
$a = new A;
echo $a->both(), $a->hid(), $a->alias(), "\n";
try { $a->yhi(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
XYhidX
Call to protected method A::yhi() from global scope
