--TEST--
What a function throws and its caller catches, in every kind of call; locals go before the catch block runs
--FILE--
<?php
class D { public $n; function __construct($n) { $this->n = $n; } function __destruct() { echo "~{$this->n}\n"; } }
function t($x) { $d = new D("local$x"); if ($x > 0) throw new RuntimeException("m$x", $x); return $x; }
function t2($x) { foreach ([1, 2, 3] as $k => $v) { if ($v == $x) throw new LogicException("k$k"); } return "none"; }
function t3(D $d) { throw new Exception('arg' . $d->n); }
function fin($x) { try { return t($x); } finally { echo "fin$x\n"; } }
function nest($x) { try { t($x); } catch (LogicException $e) { echo "wrong\n"; } return 5; }
function gen() { try { $x = yield 1; t(7); } catch (Exception $e) { echo 'in gen ', $e->getMessage(), "\n"; yield 2; } }
function thr($e) { throw $e; }
class S { static function a($x) { throw new DomainException("static $x"); } function b() { throw new DomainException("method " . get_class($this)); } function __construct($x = 0) { if ($x) throw new DomainException('ctor'); } function __get($n) { throw new Exception("get $n"); } function __toString(): string { throw new Exception("str"); } }
foreach ([0, 1, 2] as $i) { try { echo t($i), "\n"; } catch (RuntimeException $e) { echo get_class($e), $e->getMessage(), $e->getLine(), "\n", $e->getTraceAsString(), "\n"; } }
try { echo 1 + t2(2), t2(9); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { echo t2(9), "\n"; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { t3(new D('A')); } catch (Exception $e) { echo $e->getMessage(), "\n"; } unset($e);
echo "--\n";
try { fin(4); } catch (Exception $e) { echo $e->getMessage(), $e->getLine(), "\n"; }
try { nest(5); } catch (Exception $e) { echo $e->getMessage(), $e->getLine(), $e->getTraceAsString(), "\n"; }
$g = gen(); $g->current(); echo $g->next(), $g->current(), "\n"; 
try { S::a(1); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { (new S)->b(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { new S(1); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { (new S)->zz; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { echo new S; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
$arr = [3, 1, 2];
try { usort($arr, function ($x, $y) { throw new Exception('in sort'); }); } catch (Throwable $e) { echo $e->getMessage(), "\n"; }
try { try { thr(new Exception('one')); } finally { echo "f1\n"; try { thr(new Exception('two')); } catch (Exception $e) { echo $e->getMessage(), $e->getPrevious() ? 'prev' : 'none', "\n"; } } } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { try { thr(new Exception('one')); } finally { thr(new Exception('two')); } } catch (Exception $e) { echo $e->getMessage(), $e->getPrevious()->getMessage(), "\n"; }
function loop() { for ($i = 0; $i < 3; $i++) { try { if ($i == 1) { throw new Exception("l$i"); } thr(new LogicException("x$i")); } catch (LogicException $e) { echo 'L', $e->getMessage(); continue; } catch (Exception $e) { echo 'E', $e->getMessage(); } finally { echo "f$i\n"; } } return 'done'; }
echo loop(), "\n";
function r() { try { thr(new Exception('r')); } catch (Exception $e) { return 'caught'; } finally { echo 'fin '; } }
echo r(), "\n";
function deep($n) { if ($n == 0) throw new Exception('deep'); try { deep($n - 1); } catch (Exception $e) { throw new RuntimeException("d$n", 0, $e); } }
try { deep(3); } catch (Exception $e) { for (; $e; $e = $e->getPrevious()) echo $e->getMessage(), ' '; echo "\n"; }
class Dt { function __destruct() { throw new Exception('from destructor'); } }
function dt() { $x = new Dt; throw new Exception('orig'); }
try { dt(); } catch (Exception $e) { echo $e->getMessage(), $e->getPrevious()?->getMessage(), "\n"; }
function par(int $x) { return $x; }
try { par('x'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$f = function () { $x = 5; throw new Exception("closure $x"); };
try { $f(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { call_user_func($f); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { call_user_func_array('thr', [new Exception('cufa')]); } catch (Exception $e) { echo $e->getMessage(), $e->getTraceAsString(), "\n"; }
$x = fn() => throw new Exception('arrow');
try { $x(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
$v = 1; function ref(&$r) { $r = 5; throw new Exception('ref'); }
try { ref($v); } catch (Exception $e) { echo $v, "\n"; }
function q() { try { return @file_get_contents('/nope') ?: thr(new Exception('sil')); } catch (Exception $e) { echo error_reporting() === E_ALL ? 'all' : 'less', "\n"; } }
q();
--EXPECTF--
~local0
0
~local1
RuntimeExceptionm13
#0 %s(11): t(1)
#1 {main}
~local2
RuntimeExceptionm23
#0 %s(11): t(2)
#1 {main}
k1
none
argA
~A
--
~local4
fin4
m43
~local5
m53#0 %s(7): t(5)
#1 %s(17): nest(5)
#2 {main}
~local7
in gen m7
2
static 1
method S
ctor
get zz
str
in sort
f1
twonone
one
twoone
Lx0f0
El1f1
Lx2f2
done
fin caught
d3 d2 d1 deep 
from destructororig
par(): Argument #1 ($x) must be of type int, string given, called in %s on line 38
closure 5
closure 5
cufa#0 {main}
arrow
5
all
