--TEST--
A suspended fiber ends with the last that holds it
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

$f = new Fiber(function () {
    try {
        Fiber::suspend(1);
    } finally {
        echo "finally\n";
    }
});
$f->start();
unset($f);
echo "--1\n";
$d = new D('captured');
$f = new Fiber(function () use ($d) {
    echo $d->hi(), "\n";
    return Fiber::suspend($d->n);
});
unset($d);
echo $f->start(), "\n";
$f->resume('back');
echo $f->getReturn(), "\n";
$f = null;
echo "end\n";
--EXPECT--
finally
--1
hi captured
captured
~captured
back
end
