--TEST--
Objects whose container changes while an operand waits
--FILE--
<?php
class D { function __construct(public $n) {} function __toString() { return "D{$this->n}"; } function __destruct() { echo "~{$this->n}\n"; } }
class B { public $d; function drop() { $this->d = null; return 'dropped'; } function same() { return $this->d; } }
function f() {
    $b = new B;
    $b->d = new D(1);
    $b->d = new D(2);
    echo $b->d . ' ' . $b->drop() . "\n";
    $b->d = new D(4);
    $x = $b->d ?? $b->drop();
    $b->drop();
    echo "have $x\n";
    $x = null;
    $b->d = new D(5);
    $y = ['k' => $b->d, 'l' => $b->drop()];
    echo "have {$y['k']}\n";
}
f();
echo "end\n";
?>
--EXPECT--
~1
~2
D2 dropped
have D4
~4
have D5
~5
end
