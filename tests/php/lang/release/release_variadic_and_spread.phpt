--TEST--
Variadic parameters and spread arguments
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
function names(...$all) { return implode(',', array_map(fn($d) => $d->n, $all)); }
function f() {
    echo names(new D(1), new D(2)), "\n";
    $list = [new D(3), new D(4)];
    echo names(...$list), "\n";
    $list = [...$list, new D(6)];
    unset($list[0]);
    echo "3 gone\n";
    $list = [];
    echo "end\n";
}
f();
?>
--EXPECT--
~1
~2
1,2
3,4
~3
3 gone
~4
~6
end
