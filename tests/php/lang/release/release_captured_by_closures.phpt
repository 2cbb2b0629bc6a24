--TEST--
What a closure captured or is bound to goes with the last that holds the closure
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

$o = new D('captured');
$f = function () use ($o) {
    $o = null;
    echo "in\n";
};
unset($o);
$f();
$f();
$f = null;
echo "--1\n";
$list = [];
for ($i = 0; $i < 3; $i++) {
    $c = new D("arrow$i");
    $list[] = fn() => $c->n;
}
unset($c);
foreach ($list as $l) {
    echo $l(), "\n";
}
unset($l);
array_shift($list);
echo "shifted\n";
$list = [];
echo "--2\n";
$d = new D('method');
$m = $d->hi(...);
unset($d);
echo $m(), "\n";
unset($m);
echo "--3\n";
$m = Closure::fromCallable([new D('fromCallable'), 'hi']);
echo $m(), "\n";
$m = null;
$b = Closure::bind(fn() => $this->n, new D('bound'), D::class);
echo $b(), "\n";
$b = null;
echo (fn() => $this->n)->call(new D('called')), "\n";
echo "--4\n";
class Server
{
    private array $handlers = [];

    public function on(string $event, Closure $f): static
    {
        $this->handlers[$event][] = $f;
        return $this;
    }

    public function off(string $event): void
    {
        unset($this->handlers[$event]);
    }

    public function fire(string $event): void
    {
        foreach ($this->handlers[$event] ?? [] as $f) {
            $f($event);
        }
    }
}
$connection = new D('connection');
$s = (new Server)->on('data', function ($e) use ($connection) {
    echo "$e for $connection->n\n";
});
unset($connection);
$s->fire('data');
$s->off('data');
echo "end\n";
--EXPECT--
in
in
~captured
--1
arrow0
arrow1
arrow2
~arrow0
shifted
~arrow1
~arrow2
--2
hi method
~method
--3
hi fromCallable
~fromCallable
bound
~bound
~called
called
--4
data for connection
~connection
end
