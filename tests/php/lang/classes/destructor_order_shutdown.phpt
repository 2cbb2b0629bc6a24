--TEST--
Destructors run after shutdown functions
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo $this->n, ' '; } }
$a = new D('a'); $b = new D('b'); $c = new D('c'); $a2 = $a; $d = new D('d');
register_shutdown_function(function () { echo 'shutdown '; });
echo 'end ';
exit;
--EXPECT--
end shutdown d c b a 
