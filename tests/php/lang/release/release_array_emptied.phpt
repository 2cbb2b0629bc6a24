--TEST--
What an array held goes when the array does
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
function f() {
    $a = [new D(1), [new D(2), new D(3)]];
    $a = [];
    echo "emptied\n";
    $a = ['k' => new D(4)];
    $a = null;
    echo "null\n";
    $a = [new D(5)];
    unset($a);
    echo "unset\n";
    $a = [new D(6), 'x' => new D(7)];
    echo "leaving\n";
}
f();
echo "left\n";
?>
--EXPECT--
~1
~2
~3
emptied
~4
null
~5
unset
leaving
~6
~7
left
