--TEST--
References to elements and properties are safe
--FILE--
<?php
class D { public $p; function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
function set(&$x, $v) { $x = $v; }
function f() {
    $o = new D(3);
    $o->p = new D(4);
    $q = &$o->p;
    set($q, null);
    echo "set\n";
    var_dump($o->p);
    $list = [new D(5)];
    set($list, []);
    echo "list\n";
}
f();
echo "end\n";
?>
--EXPECT--
~4
set
NULL
~5
list
~3
end
