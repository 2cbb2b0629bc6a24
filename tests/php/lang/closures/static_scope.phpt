--TEST--
self, static and parent in closures
--FILE--
<?php
class P {
    static function who() { return static::class; }
    static function make() { return function () { return static::class . self::class; }; }
    function inst() { return fn() => static::class . ' ' . get_class($this); }
}
class Q extends P {}
echo P::make()(), Q::make()(), (new Q)->inst()(), "\n";
--EXPECT--
PPQPQ Q
