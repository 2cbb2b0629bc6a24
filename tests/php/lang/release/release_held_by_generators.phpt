--TEST--
What a generator holds goes when it ends, or with the last that holds it
--FILE--
<?php
class D
{
    public function __construct(public string $n)
    {
    }

    public function __destruct()
    {
        echo "~$this->n\n";
    }

    public function hi(): string
    {
        return "hi $this->n";
    }
}

function g(D $a, D $b)
{
    $c = new D('c');
    yield $a;
    $a = null;
    yield $b->n;
    try {
        yield $c;
    } finally {
        echo "finally\n";
    }
    return $b;
}
foreach (g(new D('a'), new D('b')) as $v) {
    echo is_object($v) ? $v->n : $v, "\n";
}
unset($v);
echo "--1\n";
$g = g(new D('a2'), new D('b2'));
$g->current();
$g->next();
$g->next();
unset($g);
echo "--2\n";
function inner(D $x)
{
    yield $x;
    yield new D('yielded');
    return new D('returned');
}
function outer()
{
    $o = new D('outer');
    $r = yield from inner(new D('in'));
    echo $r->hi(), "\n";
    yield from [new D('of an array')];
}
foreach (outer() as $x) {
    echo $x->n, "\n";
}
unset($x);
echo "--3\n";
function pipeline(iterable $in, callable ...$steps)
{
    foreach ($in as $x) {
        foreach ($steps as $step) {
            $x = $step($x);
        }
        yield $x;
    }
}
foreach (pipeline([new D('i1'), new D('i2')], fn($x) => new D($x->n . 'm'), fn($x) => $x) as $r) {
    echo $r->n, "\n";
}
unset($r);
echo "--4\n";
$tasks = new SplQueue;
foreach (['A', 'B'] as $n) {
    $tasks->enqueue((function () use ($n) {
        $d = new D("of task $n");
        for ($i = 0; $i < 2; $i++) {
            yield "$n$i";
        }
    })());
}
while (!$tasks->isEmpty()) {
    $task = $tasks->dequeue();
    if ($task->valid()) {
        echo $task->current(), "\n";
        $task->next();
        $tasks->enqueue($task);
    }
}
unset($task);
echo "--5\n";
$unused = (function (D $d) {
    yield 1;
})(new D('not looked at'));
$unused->current();
unset($unused);
echo "end\n";
--EXPECT--
a
~a
b
c
finally
~b
~c
--1
~a2
finally
~b2
~c
--2
in
yielded
~in
hi returned
~yielded
of an array
~outer
~returned
~of an array
--3
i1m
~i1m
i2m
~i1
~i2
~i2m
--4
A0
B0
A1
~of task A
B1
~of task B
--5
~not looked at
end
