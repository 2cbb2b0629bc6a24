--TEST--
Anonymous classes
--FILE--
<?php
interface Greets { function hi(); }
$o = new class('Bob') implements Greets { public function __construct(private $n) {} function hi() { return "hi $this->n"; } };
echo $o->hi(), ' ', $o instanceof Greets ? 'y' : 'n', ' ', str_starts_with(get_class($o), 'Greets@anonymous') ? 'named' : get_class($o), "\n";
function make($v) { return new class($v) extends ArrayObject { public $extra = 'e'; }; }
echo count(make([1, 2])), make([])->extra, get_class(make([])) === get_class(make([])) ? 'same' : 'other', "\n";
class Outer {
    private $p = 'priv';
    function in() { return new class($this->p) { function __construct(public $got) {} }; }
}
echo (new Outer)->in()->got, "\n";
$p = new class { public $x = 1; };
var_dump((array) $p);
--EXPECT--
hi Bob y named
2esame
priv
array(1) {
  ["x"]=>
  int(1)
}
