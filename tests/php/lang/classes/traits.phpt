--TEST--
Traits with properties, statics, abstract methods and constants of use
--FILE--
<?php
trait Counter {
    private int $c = 0;
    public static $made = 0;
    function inc() { $this->c++; self::$made++; return $this; }
    function get() { return $this->c . $this->label(); }
    abstract function label();
    static function make() { return new static; }
}
trait Loud { function shout($s) { return strtoupper($s) . __TRAIT__ . __CLASS__ . __METHOD__ . __FUNCTION__; } }
class A { use Counter, Loud; function label() { return 'a'; } }
class B { use Counter; function label() { return 'b'; } }
echo A::make()->inc()->inc()->get(), B::make()->inc()->get(), A::$made, B::$made, (new A)->shout('x'), "\n";
echo implode(',', class_uses('A')), "\n";
--EXPECT--
2a1b21XLoudALoud::shoutshout
Counter,Loud
