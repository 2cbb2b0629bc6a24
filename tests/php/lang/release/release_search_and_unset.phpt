--TEST--
array_search and unset, in_array, array_keys
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
function f() {
    $x = new D(1);
    $a = [new D(0), $x, new D(2)];
    unset($a[array_search($x, $a, true)]);
    echo "out of the array\n";
    var_dump(in_array($x, $a, true), count($a));
    $x = null;
    echo "gone\n";
    foreach (array_keys($a) as $k) {
        unset($a[$k]);
        echo "$k\n";
    }
}
f();
?>
--EXPECT--
out of the array
bool(false)
int(2)
~1
gone
~0
0
~2
2
