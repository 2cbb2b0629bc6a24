--TEST--
Values sent into generators
--FILE--
<?php
function echoer() { echo "start\n"; while (true) { $r = yield 'out'; echo "got $r\n"; if ($r === 'stop') return 'done'; } }
$g = echoer();
echo $g->send('first'), "\n";
$g->send('second');
$g->send('stop');
var_dump($g->valid());
echo $g->getReturn(), "\n";
function acc() { $t = 0; while (true) { $t += yield $t; } }
$a = acc();
$a->current();
echo $a->send(5), $a->send(10), "\n";
$gen = (function () { $x = yield from [1, 2]; $y = yield; echo "y=$y\n"; $z = (yield 'k' => 'v') . '!'; echo $z, "\n"; })();
foreach (range(1, 2) as $i) $gen->next();
$gen->send('Y');
$gen->send('Z');
--EXPECT--
start
got first
out
got second
got stop
bool(false)
done
515
y=Y
Z!
