--TEST--
finally of a generator that is left early
--FILE--
<?php
function g() { try { echo 'in '; yield 1; yield 2; echo 'never'; } finally { echo 'finally '; } }
foreach (g() as $v) { echo $v, ' '; break; }
echo 'after ';
$g = g();
$g->current();
unset($g);
echo 'unset ';
$h = g();
unset($h);
echo "not started\n";
--EXPECT--
in 1 finally after in finally unset not started
