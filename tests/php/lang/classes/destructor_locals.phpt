--TEST--
Objects that only locals hold end with the function, with unset and with another value
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~$this->n "; } }
function f() { $x = new D('local'); echo 'in '; }
f();
echo 'after ';
$a = new D('a'); $a = null; echo 'null ';
$b = new D('b'); $b = new D('b2'); echo 'replaced ';
new D('discarded'); echo 'next ';
(new D('called'))->n; echo 'read ';
function g(D $p) { echo "got$p->n "; }
g(new D('arg')); echo 'back ';
$k = new D('kept'); $k2 = $k; unset($k); echo 'still '; unset($k2); echo 'gone ';
foreach ([1] as $_) { $l = new D('loop'); } unset($l); echo 'end';
--EXPECT--
in ~local after ~a null ~b replaced ~discarded next ~called read gotarg ~arg back still ~kept gone ~loop end~b2 
