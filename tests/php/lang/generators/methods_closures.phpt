--TEST--
Generators in methods, closures and IteratorAggregate
--FILE--
<?php
class Coll implements IteratorAggregate {
    function __construct(private array $d) {}
    function getIterator(): Generator { foreach ($this->d as $k => $v) yield $k => $v; }
    function map(callable $f) { return (function () use ($f) { foreach ($this as $k => $v) yield $k => $f($v); })(); }
    static function range($a, $b) { for (; $a <= $b; $a++) yield $a; }
}
$c = new Coll(['x' => 1, 'y' => 2]);
foreach ($c as $k => $v) echo "$k$v ";
foreach ($c->map(fn($x) => $x * 10) as $k => $v) echo "$k$v ";
echo implode(',', iterator_to_array(Coll::range(3, 6))), array_sum([...Coll::range(1, 4)]), "\n";
$lazy = (fn() => yield from [1, 2, 3])();
echo implode('-', iterator_to_array($lazy)), "\n";
var_dump((function () { yield; })() instanceof Traversable);
--EXPECT--
x1 y2 x10 y20 3,4,5,610
1-2-3
bool(true)
