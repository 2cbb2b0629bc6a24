--TEST--
Objects that magic methods are given
--FILE--
<?php
class M {
    private $data = [];
    function __set($n, $v) { $this->data[$n] = $v; }
    function __get($n) { return $this->data[$n]; }
    function __unset($n) { unset($this->data[$n]); }
    function __isset($n) { return isset($this->data[$n]); }
    function __call($n, $a) { $this->data = []; echo "$n {$a[0]->n}\n"; }
}
class A implements ArrayAccess {
    private $data = [];
    function offsetExists($k): bool { return isset($this->data[$k]); }
    function offsetGet($k): mixed { return $this->data[$k]; }
    function offsetSet($k, $v): void { if ($k === null) { $this->data[] = $v; } else { $this->data[$k] = $v; } }
    function offsetUnset($k): void { unset($this->data[$k]); }
}
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
function f() {
    $m = new M;
    $m->a = new D(1);
    $m->a = new D(2);
    echo "set {$m->a->n}\n";
    unset($m->a);
    echo "unset\n";
    $m->b = new D(3);
    $m->gone($m->b);
    echo "called\n";
    $a = new A;
    $a['x'] = new D(4);
    $a[] = new D(5);
    $a['x'] = null;
    echo "null\n";
    unset($a[0]);
    echo "end\n";
}
f();
?>
--EXPECT--
~1
set 2
~2
unset
gone 3
~3
called
~4
null
~5
end
