--TEST--
Arguments and results outlive the containers that held them
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
class Box { public $d; public $list = []; function take() { $d = $this->d; $this->d = null; return $d; } function clear() { $this->list = []; $this->d = null; return 'cleared'; } }
function use_it($d, $box) { $box->clear(); echo "using {$d->n}\n"; return $d; }
function second($d, $text) { echo "$text {$d->n}\n"; }
function f() {
    $b = new Box;
    $b->d = new D(1);
    use_it($b->d, $b);
    echo "used\n";
    $b->list['x'] = new D(2);
    $d = use_it($b->list['x'], $b);
    echo "have {$d->n}\n";
    $d = null;
    $b->d = new D(3);
    second($b->d, $b->clear());
    echo "after\n";
    $b->d = new D(4);
    echo $b->take()->n, "\n";
    $b->d = new D(5);
    $a = [$b->d, $b->clear()];
    echo count($a), "\n";
    $a = null;
    echo "end\n";
}
f();
?>
--EXPECT--
using 1
~1
used
using 2
have 2
~2
cleared 3
~3
after
~4
4
2
~5
end
