--TEST--
Values returned out of locals, properties and arrays that go
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
class Holder { public $d; public $list; function __construct() { $this->d = new D('prop'); $this->list = [new D('list')]; } function d() { return $this->d; } function all() { return $this->list; } }
function element() { $a = ['k' => new D('element'), 'other' => new D('other')]; return $a['k']; }
function whole() { $a = [new D('w1'), new D('w2')]; return $a; }
function closed() { try { $d = new D('try'); return $d; } finally { $d = null; echo "finally\n"; } }
function f() {
    $x = element();
    echo "have {$x->n}\n";
    $x = whole();
    echo count($x), "\n";
    $x = null;
    $x = (new Holder)->d();
    echo "have {$x->n}\n";
    $x = (new Holder)->all();
    echo "have {$x[0]->n}\n";
    $x = closed();
    echo "have {$x->n}\n";
    echo (new Holder)->d->n, whole()[1]->n, "\n";
    whole();
    echo "end\n";
}
f();
?>
--EXPECT--
~other
have element
~element
2
~w1
~w2
~list
have prop
~prop
~prop
have list
finally
~list
have try
~list
~prop
prop~w1
~w2
w2
~w1
~w2
end
~try
