--TEST--
An object that only an array element held goes at unset
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
function f() {
    $a = ['x' => new D(1), 'y' => new D(2)];
    unset($a['x']);
    echo "x unset\n";
    $b = ['p' => ['q' => new D(3), 'r' => new D(4)]];
    unset($b['p']['q']);
    echo "q unset\n";
    unset($b['p']);
    echo "p unset\n";
}
f();
echo "end\n";
?>
--EXPECT--
~1
x unset
~3
q unset
~4
p unset
~2
end
