--TEST--
Exceptions into and out of generators
--FILE--
<?php
function g() { try { yield 1; yield 2; } catch (Exception $e) { echo 'caught ', $e->getMessage(), "\n"; yield 99; } finally { echo "cleanup\n"; } }
$g = g();
echo $g->current(), "\n";
echo $g->throw(new Exception('in')), "\n";
$g->next();
var_dump($g->valid());
function bad() { yield 1; throw new LogicException('out'); }
try { foreach (bad() as $v) echo $v; } catch (LogicException $e) { echo $e->getMessage(), "\n"; }
$h = g();
$h->current();
try { $h->throw(new TypeError('not caught')); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$i = bad();
foreach ($i as $x) break;
try { foreach ($i as $x); } catch (Exception $e) { echo get_class($e), $e->getMessage(), "\n"; }
try { foreach ($i as $y); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
1
caught in
99
cleanup
bool(false)
1out
cleanup
not caught
LogicExceptionout
Cannot traverse an already closed generator
