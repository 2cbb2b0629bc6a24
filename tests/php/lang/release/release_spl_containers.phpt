--TEST--
SplQueue, SplStack, SplObjectStorage, SplPriorityQueue and heaps let go of what is taken out, and of all with the last that holds them
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

$q = new SplQueue;
$q[] = new D('q1');
$q->push(new D('q2'));
$x = $q->dequeue();
echo $x->n, "\n";
unset($x);
$q[0] = new D('q3');
$copy = clone $q;
unset($q);
echo "copy\n";
unset($copy);
echo "--1\n";
$st = new SplStack;
foreach ([1, 2, 3] as $i) {
    $st->push(new D("s$i"));
}
foreach ($st as $k => $x) {
    echo "$k $x->n\n";
    if ($k == 1) {
        break;
    }
}
unset($x);
$st->pop();
unset($st[0]);
unset($st);
echo "--2\n";
$s = new SplObjectStorage;
$a = new D('k1');
$s[$a] = new D('v1');
$s[$a] = new D('v1 again');
$s->attach(new D('k2'), 'x');
unset($a);
foreach ($s as $k) {
    echo $k->n, "\n";
}
$s->detach($k);
unset($k);
echo count($s), "\n";
unset($s);
echo "--3\n";
$h = new SplPriorityQueue;
foreach ([1, 2, 3] as $p) {
    $h->insert(new D("p$p"), $p);
}
$h->setExtractFlags(SplPriorityQueue::EXTR_BOTH);
$e = $h->extract();
echo $e['data']->n, "\n";
unset($e);
$h->setExtractFlags(SplPriorityQueue::EXTR_DATA);
echo $h->extract()->hi(), "\n";
foreach ($h as $z) {
    echo $z->n, "\n";
}
unset($z);
echo "--4\n";
class ByName extends SplHeap
{
    protected function compare($a, $b): int
    {
        return strcmp($b->n, $a->n);
    }
}
$h = new ByName;
foreach (['c', 'a', 'b'] as $n) {
    $h->insert(new D($n));
}
echo $h->extract()->n, "\n";
unset($h);
echo "end\n";
--EXPECT--
q1
~q1
~q2
copy
~q3
--1
2 s3
1 s2
~s3
~s2
~s1
--2
~v1
k1
k2
~k2
1
~k1
~v1 again
--3
p3
~p3
~p2
hi p2
p1
~p1
--4
~a
a
~b
~c
end
