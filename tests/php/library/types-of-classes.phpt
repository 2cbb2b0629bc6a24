--TEST--
Types that are classes are checked at each call, whatever was given before
--FILE--
<?php
interface Speaks {}
class A implements Speaks
{
    public ?A $next = null;
    public object $any;
    function take(self $other): static { return $this; }
    function wrong(self $other): static { return $other; }
}
class B extends A
{
    function mine(self $other) { return get_class($other); }
    function older(parent $other) { return get_class($other); }
}
class C {}
class_alias('C', 'OtherName');

function tell(callable $call, ...$arguments)
{
    try {
        $result = $call(...$arguments);
        echo is_object($result) ? get_class($result) : json_encode($result), "\n";
    } catch (TypeError $e) {
        echo preg_replace('/, called in.*/s', '', $e->getMessage()), "\n";
    }
}

$a = new A;
$b = new B;
$c = new C;
$class = fn(A $o) => 1;
$interface = fn(Speaks $o) => 2;
$either = fn(A|int $o) => 3;
$both = fn(Speaks&Countable $o) => 4;
$alias = fn(OtherName $o) => 5;
$callable = fn(callable $o) => 6;
$iterable = fn(iterable $o) => 7;
$object = fn(object $o) => 8;
foreach ([$class, $interface, $either, $both, $alias, $callable, $iterable, $object] as $f) {
    foreach ([$a, $b, $a, $c, $b, null, $f, new ArrayIterator([]), 'strlen', [], 1, $a] as $given) {
        tell($f, $given);
    }
}

tell([$a, 'take'], $b);
tell([$b, 'take'], $a);
tell([$b, 'wrong'], $b);
tell([$b, 'wrong'], $a);
tell([$b, 'wrong'], $b);
tell([$b, 'mine'], $b);
tell([$b, 'mine'], $a);
tell([$b, 'older'], $a);
tell([$b, 'older'], $c);
tell(function () use ($a, $b, $c) {
    $a->next = $b;
    $a->any = $c;
    $a->any = $b;
    return $a->next = $c;
});
tell(fn() => $a->any = 'text');

$storage = new SplObjectStorage;
$storage->attach($a);
foreach ([$a, $c, new ArrayObject, fn() => 1, 'a', null] as $given) {
    tell([$storage, 'contains'], $given);
}
--EXPECT--
1
1
1
{closure}(): Argument #1 ($o) must be of type A, C given
1
{closure}(): Argument #1 ($o) must be of type A, null given
{closure}(): Argument #1 ($o) must be of type A, Closure given
{closure}(): Argument #1 ($o) must be of type A, ArrayIterator given
{closure}(): Argument #1 ($o) must be of type A, string given
{closure}(): Argument #1 ($o) must be of type A, array given
{closure}(): Argument #1 ($o) must be of type A, int given
1
2
2
2
{closure}(): Argument #1 ($o) must be of type Speaks, C given
2
{closure}(): Argument #1 ($o) must be of type Speaks, null given
{closure}(): Argument #1 ($o) must be of type Speaks, Closure given
{closure}(): Argument #1 ($o) must be of type Speaks, ArrayIterator given
{closure}(): Argument #1 ($o) must be of type Speaks, string given
{closure}(): Argument #1 ($o) must be of type Speaks, array given
{closure}(): Argument #1 ($o) must be of type Speaks, int given
2
3
3
3
{closure}(): Argument #1 ($o) must be of type A|int, C given
3
{closure}(): Argument #1 ($o) must be of type A|int, null given
{closure}(): Argument #1 ($o) must be of type A|int, Closure given
{closure}(): Argument #1 ($o) must be of type A|int, ArrayIterator given
{closure}(): Argument #1 ($o) must be of type A|int, string given
{closure}(): Argument #1 ($o) must be of type A|int, array given
3
3
{closure}(): Argument #1 ($o) must be of type Speaks&Countable, A given
{closure}(): Argument #1 ($o) must be of type Speaks&Countable, B given
{closure}(): Argument #1 ($o) must be of type Speaks&Countable, A given
{closure}(): Argument #1 ($o) must be of type Speaks&Countable, C given
{closure}(): Argument #1 ($o) must be of type Speaks&Countable, B given
{closure}(): Argument #1 ($o) must be of type Speaks&Countable, null given
{closure}(): Argument #1 ($o) must be of type Speaks&Countable, Closure given
{closure}(): Argument #1 ($o) must be of type Speaks&Countable, ArrayIterator given
{closure}(): Argument #1 ($o) must be of type Speaks&Countable, string given
{closure}(): Argument #1 ($o) must be of type Speaks&Countable, array given
{closure}(): Argument #1 ($o) must be of type Speaks&Countable, int given
{closure}(): Argument #1 ($o) must be of type Speaks&Countable, A given
{closure}(): Argument #1 ($o) must be of type OtherName, A given
{closure}(): Argument #1 ($o) must be of type OtherName, B given
{closure}(): Argument #1 ($o) must be of type OtherName, A given
5
{closure}(): Argument #1 ($o) must be of type OtherName, B given
{closure}(): Argument #1 ($o) must be of type OtherName, null given
{closure}(): Argument #1 ($o) must be of type OtherName, Closure given
{closure}(): Argument #1 ($o) must be of type OtherName, ArrayIterator given
{closure}(): Argument #1 ($o) must be of type OtherName, string given
{closure}(): Argument #1 ($o) must be of type OtherName, array given
{closure}(): Argument #1 ($o) must be of type OtherName, int given
{closure}(): Argument #1 ($o) must be of type OtherName, A given
{closure}(): Argument #1 ($o) must be of type callable, A given
{closure}(): Argument #1 ($o) must be of type callable, B given
{closure}(): Argument #1 ($o) must be of type callable, A given
{closure}(): Argument #1 ($o) must be of type callable, C given
{closure}(): Argument #1 ($o) must be of type callable, B given
{closure}(): Argument #1 ($o) must be of type callable, null given
6
{closure}(): Argument #1 ($o) must be of type callable, ArrayIterator given
6
{closure}(): Argument #1 ($o) must be of type callable, array given
{closure}(): Argument #1 ($o) must be of type callable, int given
{closure}(): Argument #1 ($o) must be of type callable, A given
{closure}(): Argument #1 ($o) must be of type Traversable|array, A given
{closure}(): Argument #1 ($o) must be of type Traversable|array, B given
{closure}(): Argument #1 ($o) must be of type Traversable|array, A given
{closure}(): Argument #1 ($o) must be of type Traversable|array, C given
{closure}(): Argument #1 ($o) must be of type Traversable|array, B given
{closure}(): Argument #1 ($o) must be of type Traversable|array, null given
{closure}(): Argument #1 ($o) must be of type Traversable|array, Closure given
7
{closure}(): Argument #1 ($o) must be of type Traversable|array, string given
7
{closure}(): Argument #1 ($o) must be of type Traversable|array, int given
{closure}(): Argument #1 ($o) must be of type Traversable|array, A given
8
8
8
8
8
{closure}(): Argument #1 ($o) must be of type object, null given
8
8
{closure}(): Argument #1 ($o) must be of type object, string given
{closure}(): Argument #1 ($o) must be of type object, array given
{closure}(): Argument #1 ($o) must be of type object, int given
8
A
B
B
A::wrong(): Return value must be of type B, A returned
B
"B"
B::mine(): Argument #1 ($other) must be of type B, A given
"A"
B::older(): Argument #1 ($other) must be of type A, C given
Cannot assign C to property A::$next of type ?A
Cannot assign string to property A::$any of type object
true
false
false
false
SplObjectStorage::contains(): Argument #1 ($object) must be of type object, string given
SplObjectStorage::contains(): Argument #1 ($object) must be of type object, null given
