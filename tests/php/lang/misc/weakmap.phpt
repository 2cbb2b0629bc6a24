--TEST--
WeakMap and WeakReference
--FILE--
<?php
$o = new stdClass;
$w = WeakReference::create($o);
var_dump($w->get() === $o);
unset($o);
var_dump($w->get());
$m = new WeakMap;
$k = new stdClass;
$m[$k] = 'data';
echo count($m), $m[$k], isset($m[$k]) ? 'y' : 'n', "\n";
foreach ($m as $kk => $v) echo get_class($kk), $v, "\n";
unset($kk);
unset($k);
echo count($m), "\n";
try { $m['str'] = 1; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
bool(true)
NULL
1datay
stdClassdata
0
WeakMap key must be an object
