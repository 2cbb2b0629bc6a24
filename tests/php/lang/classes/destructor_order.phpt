--TEST--
Destructors at the end: variables from the last to the first, then the rest as made
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo $this->n, ' '; } }
$a = new D('a'); $b = new D('b'); $c = new D('c');
$arr = [new D('in1'), new D('in2')];
$x = $c;
function f() { static $s; $s = new D('static'); }
f();
class H { static $h; public $p; }
H::$h = new D('classstatic');
$h = new H;
$h->p = new D('prop');
$d = new D('d');
--EXPECT--
d prop b a c in1 in2 static classstatic 
