--TEST--
Class::{expression} (PHP 8.3)
--FILE--
<?php
class A
{
    const B = 1;
    const LIST = ['x' => 2];

    public static function get(string $name)
    {
        return static::{$name};
    }
}
$n = 'B';
echo A::{$n}, A::{'LIST'}['x'], A::get('B'), A::{'cl' . 'ass'}, "\n";
foreach (['nope', 5] as $name) {
    try {
        echo A::{$name};
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
121A
Error: Undefined constant A::nope
TypeError: Cannot use value of type int as class constant name
