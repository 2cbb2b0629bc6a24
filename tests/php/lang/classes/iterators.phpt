--TEST--
Iterator and IteratorAggregate in foreach
--FILE--
<?php
class It implements Iterator {
    private $i = 0;
    function __construct(private array $d) {}
    function current(): mixed { echo 'c'; return $this->d[$this->i]; }
    function key(): mixed { echo 'k'; return "k$this->i"; }
    function next(): void { echo 'n'; $this->i++; }
    function rewind(): void { echo 'r'; $this->i = 0; }
    function valid(): bool { echo 'v'; return isset($this->d[$this->i]); }
}
foreach (new It([1, 2]) as $k => $v) echo " $k=$v ";
echo "\n";
class Agg implements IteratorAggregate { function getIterator(): Iterator { return new ArrayIterator(['a' => 1, 'b' => 2]); } }
foreach (new Agg as $k => $v) echo "$k$v ";
echo json_encode(iterator_to_array(new Agg)), iterator_count(new Agg), implode(',', [...new It(['x'])]), "\n";
foreach (new It([1, 2, 3]) as $v) { if ($v == 2) break; }
echo "\n";
class Bad implements IteratorAggregate { function getIterator(): Traversable { throw new Exception('no'); } }
try { foreach (new Bad as $x); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
rvck k0=1 nvck k1=2 nv
a1 b2 {"a":1,"b":2}2rvcknvx
rvcnvc
no
