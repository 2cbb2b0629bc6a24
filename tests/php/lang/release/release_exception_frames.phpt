--TEST--
The object of a method that throws, and its arguments, go when nothing holds them
--FILE--
<?php
class C {
    function __construct(public $n) {}
    function fail($with) { throw new RuntimeException("{$this->n} failed"); }
    function __destruct() { echo "~{$this->n}\n"; }
}
function f() {
    $clients = ['a' => new C('a'), 'b' => new C('b')];
    foreach ($clients as $k => $c) {
        try {
            $c->fail(new C("with $k"));
        } catch (RuntimeException $e) {
            echo $e->getMessage(), "\n";
            $e = null;
            unset($clients[$k]);
            echo "removed $k\n";
        }
    }
    $c = null;
    echo "end\n";
}
f();
?>
--EXPECT--
a failed
~with a
removed a
b failed
~with b
removed b
~a
~b
end
