--TEST--
A destructor that hands its object on keeps it, and is not called again
--FILE--
<?php
class Morgue { public static $kept = []; }
class D { public $part; function __construct(public $n) { $this->part = new P($n); } function __destruct() { echo "~{$this->n}\n"; if ($this->n % 2) { Morgue::$kept[] = $this; } } }
class P { function __construct(public $n) {} function __destruct() { echo "part {$this->n}\n"; } }
function f() {
    $a = [new D(1), new D(2), new D(3)];
    $a = [];
    echo count(Morgue::$kept), " kept\n";
    array_pop(Morgue::$kept);
    echo "one left\n";
    Morgue::$kept = [];
    echo "none\n";
}
f();
?>
--EXPECT--
~1
~2
part 2
~3
2 kept
part 3
one left
part 1
none
