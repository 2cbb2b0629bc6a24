--TEST--
Destructors that remove other objects
--FILE--
<?php
class Reg { public static $all = []; }
class D { function __construct(public $n, public $peer = null) {} function __destruct() { echo "~{$this->n}\n"; if ($this->peer) { unset(Reg::$all[$this->peer]); echo "{$this->n} removed {$this->peer}\n"; } } }
function f() {
    Reg::$all = ['a' => new D('a', 'b'), 'b' => new D('b', 'c'), 'c' => new D('c')];
    unset(Reg::$all['a']);
    var_dump(Reg::$all);
    $x = [new D('d', 'e')];
    Reg::$all['e'] = new D('e');
    $x[0] = null;
    echo "end\n";
}
f();
?>
--EXPECT--
~a
~b
~c
b removed c
a removed b
array(0) {
}
~d
~e
d removed e
end
