--TEST--
What an exception holds goes with it
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
class E extends Exception { public $d; function __construct($d) { parent::__construct('e'); $this->d = $d; } }
function f() {
    try {
        throw new E(new D(1));
    } catch (E $e) {
        echo "caught {$e->d->n}\n";
    }
    $e = null;
    echo "gone\n";
}
f();
?>
--EXPECT--
caught 1
~1
gone
