--TEST--
A clone holds what the original's properties hold
--FILE--
<?php
class D { public $p; public $list = []; function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
function f() {
    $a = new D('a');
    $a->p = new D('p');
    $a->list[] = new D('l');
    $b = clone $a;
    $b->n = 'b';
    $a = null;
    echo "{$b->p->n} {$b->list[0]->n}\n";
    $b->list = [];
    $b->p = null;
    echo "end\n";
}
f();
?>
--EXPECT--
~a
p l
~l
~p
end
~b
