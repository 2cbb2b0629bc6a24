--TEST--
array_pop, array_shift, array_splice, array_push, array_unshift
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
function f() {
    $a = [new D(1), new D(2), new D(3), new D(4), new D(5)];
    array_pop($a);
    echo "popped\n";
    array_shift($a);
    echo "shifted\n";
    array_splice($a, 1, 1);
    echo "spliced\n";
    $x = array_pop($a);
    echo "held ", $x->n, "\n";
    $x = null;
    array_push($a, new D(6), new D(7));
    array_unshift($a, new D(8));
    echo count($a), "\n";
    while ($a) {
        $d = array_shift($a);
        echo "next {$d->n}\n";
    }
    echo "empty\n";
}
f();
?>
--EXPECT--
~5
popped
~1
shifted
~3
spliced
held 4
~4
4
next 8
~8
next 2
~2
next 6
~6
next 7
empty
~7
