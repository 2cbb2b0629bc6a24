--TEST--
A private method that is final is warned of, but for a constructor
--FILE--
<?php
class A
{
    final private function __construct()
    {
    }

    final private static function m()
    {
        return 'm';
    }

    public static function call()
    {
        return self::m();
    }
}
echo A::call(), "\n";
--EXPECTF--
Warning: Private methods cannot be final as they are never overridden by other classes in %s on line 8
m
