--TEST--
Code that is not reached is not evaluated
--FILE--
<?php
function t($x) { echo "[$x]"; return $x; }
$r = false && t('no');
$r = true || t('no');
$n = null;
$n?->m(t('no'));
$v = 'set' ?? t('no');
$x = isset($q[t('key')]) ? 1 : 0;
$w = true ? 'a' : t('no');
$z ??= t('assigned');
$z ??= t('no');
echo "\n";
--EXPECT--
[key][assigned]
