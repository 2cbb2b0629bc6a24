--TEST--
The order in which a tree of objects goes
--FILE--
<?php
class T { public $list = []; function __construct(public $n, public $left = null, public $right = null) {} function __destruct() { echo "{$this->n} "; } }
function f() {
    $t = new T('root', new T('l', new T('ll'), new T('lr')), new T('r', null, new T('rr')));
    $t->list = [new T('e0'), new T('e1', new T('e1l'))];
    $t = null;
    echo "\n";
    $a = ['x' => new T(1, new T(2)), 'y' => [new T(3), new T(4)], 'z' => new T(5)];
    $a = null;
    echo "\n";
}
f();
?>
--EXPECT--
root e0 e1 e1l l ll lr r rr 
1 2 3 4 5
