--TEST--
What a CachingIterator is as text and past the end; which methods the iterators declare
--FILE--
<?php
class Letters extends ArrayIterator { public function __toString(): string { return $this->key() . '=' . $this->current(); } }
class Loud { public function __toString(): string { echo '<asked>'; return 'loud'; } }
foreach (['CALL_TOSTRING', 'TOSTRING_USE_KEY', 'TOSTRING_USE_INNER', 'FULL_CACHE'] as $flag) {
    $it = new CachingIterator(new Letters(['x' => 'p', 'y' => new Loud, 'z' => null]), constant("CachingIterator::$flag"));
    echo $flag, ":\n";
    try {
        foreach ($it as $key => $_) {
            echo $key, ' -> ', $it, "\n";
            if ($flag === 'TOSTRING_USE_INNER' && $key === 'x') {
                break;
            }
        }
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
$it = new CachingIterator(new ArrayIterator([1, 2]));
foreach ($it as $_);
var_dump($it->key(), $it->current(), (string)$it, $it->valid(), $it->hasNext());
foreach ([FilterIterator::class, LimitIterator::class, InfiniteIterator::class, CachingIterator::class, EmptyIterator::class, MultipleIterator::class, RecursiveIteratorIterator::class] as $class) {
    echo $class, ':';
    foreach ((new ReflectionClass($class))->getMethods() as $m) {
        if ($m->class === $class && in_array($m->name, ['rewind', 'next', 'valid', 'current', 'key', 'beginChildren', 'endIteration', 'countIterators'])) {
            echo ' ', $m->name, ': ', $m->getTentativeReturnType() ?? $m->getReturnType() ?? '-';
        }
    }
    echo "\n";
}
--EXPECT--
CALL_TOSTRING:
x -> p
<asked>y -> loud
z -> 
TOSTRING_USE_KEY:
x -> x
y -> y
z -> z
TOSTRING_USE_INNER:
x -> x=p
FULL_CACHE:
x -> BadMethodCallException: CachingIterator does not fetch string value (see CachingIterator::__construct)
NULL
NULL
string(0) ""
bool(false)
bool(false)
FilterIterator: rewind: void next: void
LimitIterator: rewind: void valid: bool next: void
InfiniteIterator: next: void
CachingIterator: rewind: void valid: bool next: void
EmptyIterator: current: never next: void key: never valid: false rewind: void
MultipleIterator: countIterators: int rewind: void valid: bool key: array current: array next: void
RecursiveIteratorIterator: rewind: void valid: bool key: mixed current: mixed next: void endIteration: void beginChildren: void
