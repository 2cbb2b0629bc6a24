--TEST--
A constant of a trait is there for the classes that use it
--FILE--
<?php
trait T
{
    public const C = 5;

    public static function show()
    {
        return self::C;
    }
}
class U
{
    use T;
}
echo U::C, U::show(), "\n";
try {
    echo T::C;
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
55
Cannot access trait constant T::C directly
