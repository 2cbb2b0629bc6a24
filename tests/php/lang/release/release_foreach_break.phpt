--TEST--
foreach left early, over a variable and over a temporary array
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
function make() { return [new D(1), new D(2), new D(3)]; }
function f() {
    foreach (make() as $d) {
        if ($d->n === 2) {
            break;
        }
    }
    echo "broken\n";
    $d = null;
    echo "d gone\n";
    foreach (make() as $i => $d) {
        echo "in {$d->n}\n";
    }
    echo "through\n";
    unset($d);
    foreach (make() as $d) {
        return $d->n;
    }
}
echo f(), "\n";
?>
--EXPECT--
~1
~3
broken
~2
d gone
in 1
in 2
in 3
~1
~2
through
~3
~2
~3
~1
1
