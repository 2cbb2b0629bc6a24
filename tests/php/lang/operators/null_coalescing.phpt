--TEST--
?? tests for set and not null, without a warning
--FILE--
<?php
$a = ['x' => null, 'y' => ['z' => 0]];
$o = new stdClass;
$o->p = null;
var_dump($a['x'] ?? 'd', $a['y']['z'] ?? 'd', $a['q']['r']['s'] ?? 'd', $none ?? 'd', $o->p ?? 'd', $o->q->r ?? 'd', $a['y']['z']['w'] ?? 'd', null ?? false ?? 'x');
function side() { echo 'called '; return 'v'; }
echo 'set' ?? side(), "\n", null ?? side(), "\n";
--EXPECT--
string(1) "d"
int(0)
string(1) "d"
string(1) "d"
string(1) "d"
string(1) "d"
string(1) "d"
bool(false)
set
called v
