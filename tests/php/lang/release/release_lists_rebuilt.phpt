--TEST--
Lists rebuilt by array_filter, array_values, array_merge, array_diff_key, array_slice
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
function f() {
    $a = [new D(1), new D(2), new D(3), new D(4), new D(5)];
    $a = array_filter($a, fn($d) => $d->n != 2);
    echo "filtered\n";
    $a = array_values($a);
    unset($a[0]);
    echo "unset\n";
    $a = array_merge($a, [new D(6)]);
    $a = array_slice($a, 1);
    echo "sliced\n";
    $a = array_diff_key($a, [0 => true]);
    echo "diff\n";
    $n = array_map(fn($d) => $d->n, $a);
    echo implode(',', $n), "\n";
    $a = array_reverse($a);
    $a = [];
    echo "end\n";
}
f();
?>
--EXPECT--
~2
filtered
~1
unset
~3
sliced
~4
diff
5,6
~6
~5
end
