--TEST--
iterator_to_array() and its kin: what exceptions on the way tell
--FILE--
<?php
function failing()
{
    yield 1;
    throw new Exception('inside');
}
class Numbers implements Iterator
{
    private int $at = 0;
    function current(): mixed { return $this->at < 2 ? $this->at : throw new Exception('current'); }
    function key(): mixed { return "k$this->at"; }
    function next(): void { $this->at++; }
    function rewind(): void { $this->at = 0; }
    function valid(): bool { return $this->at < 3; }
}
$walks = [
    'iterator_to_array' => fn($i) => iterator_to_array($i),
    'iterator_count' => fn($i) => iterator_count($i),
    'iterator_apply' => fn($i) => iterator_apply($i, fn() => true),
];
foreach ($walks as $name => $walk) {
    foreach (['failing', fn() => new Numbers, fn() => new ArrayIterator([1, 2])] as $make) {
        try {
            echo json_encode($walk($make())), "\n";
        } catch (Exception $e) {
            $frames = array_map(fn($frame) => preg_replace('~^#\d+ [^:]*: ~', '', $frame), explode("\n", $e->getTraceAsString()));
            echo "$name: ", $e->getMessage(), ' in ', $frames[0], ' in ', $frames[1], "\n";
        }
    }
}
$ended = (function () { yield 1; })();
foreach ($ended as $_);
foreach ($walks as $name => $walk) {
    try {
        $walk($ended);
    } catch (Exception $e) {
        echo $e->getMessage(), ' ', count($e->getTrace()), "\n";
    }
}
--EXPECT--
iterator_to_array: inside in failing() in iterator_to_array(Object(Generator))
iterator_to_array: current in Numbers->current() in iterator_to_array(Object(Numbers))
[1,2]
iterator_count: inside in failing() in iterator_count(Object(Generator))
3
2
iterator_apply: inside in failing() in iterator_apply(Object(Generator), Object(Closure))
3
2
Cannot traverse an already closed generator 2
Cannot traverse an already closed generator 2
Cannot traverse an already closed generator 2
