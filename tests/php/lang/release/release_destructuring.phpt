--TEST--
Arrays taken apart
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
function pair($a, $b) { return [new D($a), new D($b)]; }
function f() {
    [$a, $b] = pair(1, 2);
    $a = null;
    echo "a\n";
    [, $b] = pair(3, 4);
    echo "b {$b->n}\n";
    [$a, $b] = [$b, $a];
    echo "swapped {$a->n}\n";
    ['x' => $a, 'y' => [$b]] = ['x' => new D(5), 'y' => [new D(6)]];
    echo "{$a->n} {$b->n}\n";
    [$b, $c] = [$a];
    $a = $b = null;
    echo "end\n";
}
@f();
?>
--EXPECT--
~1
a
~2
~3
b 4
swapped 4
~4
5 6
~6
~5
end
