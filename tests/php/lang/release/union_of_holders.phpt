--TEST--
An array that is the union of two holds what it took from both; what goes with an expression goes once
--FILE--
<?php
class D { public function __construct(public string $n) {} public function __destruct() { echo "[gone $this->n]"; } public function text(): string { return "<$this->n>"; } }
$a = ['x' => new D('a')];
$b = ['y' => new D('b'), 'x' => new D('hidden')];
for ($i = 0; $i < 3; $i++) { foreach ($a + $b as $key => $_) { echo $key, $_->n, ' '; } unset($_); }
echo "all there: {$a['x']->n} {$b['y']->n} {$b['x']->n}\n";
$both = $a + $b; $a = $b = null; echo " rest: ", implode(',', array_keys($both)), "\n"; unset($both['y']); echo "\n"; $both = null; echo "\n";
// An object that goes with the expression gives back its number once.
class Client { private array $seen = []; private function write(D $d): void { $this->seen[] = spl_object_id(new D($d->text())); } public function run(): Generator { for ($i = 0; $i < 3; $i++) { $this->write(new D("p$i")); yield strlen((new D("q$i"))->text()); } return count(array_unique($this->seen)); } }
$client = new Client; foreach ($run = $client->run() as $length) { echo $length, ' '; }
echo $run->getReturn(), "\n"; $run = null;
$ids = []; for ($i = 0; $i < 5; $i++) { $keep[] = $o = new D("k$i"); $ids[spl_object_id($o)] = true; }
echo count($ids), " numbers for 5 objects\n"; $o = null; $keep = null; echo "\n";
?>
--EXPECT--
xa yb xa yb xa yb all there: a b hidden
[gone hidden] rest: x,y
[gone b]
[gone a]
[gone <p0>][gone p0][gone q0]4 [gone <p1>][gone p1][gone q1]4 [gone <p2>][gone p2][gone q2]4 1
5 numbers for 5 objects
[gone k0][gone k1][gone k2][gone k3][gone k4]
