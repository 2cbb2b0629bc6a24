--TEST--
Destructors at unset, reassignment and the end
--FILE--
<?php
class D { function __construct(public $n) { echo "+$n "; } function __destruct() { echo "-$this->n "; } }
function f() { $x = new D('local'); echo 'body '; }
f();
$a = new D('a');
$a = null;
$b = new D('b');
unset($b);
$c = new D('end');
echo "last\n";
--EXPECT--
+local body -local +a -a +b -b +end last
-end 
