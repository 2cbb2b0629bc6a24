--TEST--
Objects are handles
--FILE--
<?php
$a = new stdClass;
$a->v = 1;
$b = $a;
$b->v = 2;
echo $a->v, "\n";
$b = new stdClass;
echo isset($b->v) ? 'y' : 'n', $a->v, "\n";
function repl($o) { $o->v = 'm'; $o = null; }
repl($a);
echo $a->v, "\n";
function replRef(&$o) { $o = 'gone'; }
replRef($a);
var_dump($a);
--EXPECT--
2
n2
m
string(4) "gone"
