--TEST--
ArrayObject and ArrayIterator over objects: what has properties, and what is refused
--FILE--
<?php
class U { private $p = 1; public $q = 2; }
enum E { case A; }
class F extends SplFixedArray {}
$a = new ArrayObject([1]);
foreach ([new U, fn() => 1, E::A, new DateTime('2020-01-01'), new SplObjectStorage, new SplFixedArray(2), new F(1), new DateInterval('P1D'), socket_create(AF_INET, SOCK_STREAM, 0)] as $o) {
    foreach (['ArrayObject', 'ArrayIterator', 'RecursiveArrayIterator'] as $class) {
        try {
            echo get_class($o), ' ', count(new $class($o)), "\n";
        } catch (Throwable $e) {
            echo get_class($e), ': ', $e->getMessage(), "\n";
        }
    }
    try {
        $a->exchangeArray($o);
        echo count($a), "\n";
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
U 1
U 1
U 1
1
Closure 0
Closure 0
Closure 0
0
E 1
E 1
E 1
1
DateTime 0
DateTime 0
DateTime 0
0
SplObjectStorage 0
SplObjectStorage 0
SplObjectStorage 0
0
SplFixedArray InvalidArgumentException: Overloaded object of type SplFixedArray is not compatible with ArrayObject
SplFixedArray InvalidArgumentException: Overloaded object of type SplFixedArray is not compatible with ArrayIterator
SplFixedArray InvalidArgumentException: Overloaded object of type SplFixedArray is not compatible with RecursiveArrayIterator
InvalidArgumentException: Overloaded object of type SplFixedArray is not compatible with ArrayObject
F InvalidArgumentException: Overloaded object of type F is not compatible with ArrayObject
F InvalidArgumentException: Overloaded object of type F is not compatible with ArrayIterator
F InvalidArgumentException: Overloaded object of type F is not compatible with RecursiveArrayIterator
InvalidArgumentException: Overloaded object of type F is not compatible with ArrayObject
DateInterval InvalidArgumentException: Overloaded object of type DateInterval is not compatible with ArrayObject
DateInterval InvalidArgumentException: Overloaded object of type DateInterval is not compatible with ArrayIterator
DateInterval InvalidArgumentException: Overloaded object of type DateInterval is not compatible with RecursiveArrayIterator
InvalidArgumentException: Overloaded object of type DateInterval is not compatible with ArrayObject
Socket 0
Socket 0
Socket 0
0
