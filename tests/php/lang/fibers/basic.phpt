--TEST--
A fiber starts, suspends with values, is resumed, takes an exception and returns
--FILE--
<?php
$f = new Fiber(function (int $x, ...$more): string {
    echo "in $x ", json_encode($more), "\n";
    $y = Fiber::suspend($x * 2);
    echo "got $y\n";
    try { $z = Fiber::suspend('second'); } catch (Exception $e) { echo get_class($e), ' ', $e->getMessage(), "\n"; $z = 'caught'; }
    return "done $z";
});
var_dump($f->isStarted(), $f->isSuspended(), $f->isRunning(), $f->isTerminated());
var_dump($f->start(5, 'a', 'b'));
var_dump($f->isStarted(), $f->isSuspended(), $f->isRunning(), $f->isTerminated());
var_dump($f->resume('v'), $f->throw(new RuntimeException('inj')), $f->getReturn(), $f->isTerminated());
var_dump(Fiber::getCurrent());
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
in 5 ["a","b"]
int(10)
bool(true)
bool(true)
bool(false)
bool(false)
got v
RuntimeException inj
string(6) "second"
NULL
string(11) "done caught"
bool(true)
NULL
