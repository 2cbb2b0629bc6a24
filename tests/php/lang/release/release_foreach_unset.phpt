--TEST--
foreach over an array whose body removes the elements
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
class Pool { public $clients = []; }
function f() {
    $p = new Pool;
    foreach (['a', 'b', 'c'] as $n) {
        $p->clients[$n] = new D($n);
    }
    foreach ($p->clients as $k => $c) {
        if ($k === 'b') {
            continue;
        }
        unset($p->clients[$k]);
        echo "removed $k\n";
    }
    echo "loop done\n";
    unset($c);
    echo count($p->clients), " left\n";
    foreach ($p->clients as $k => $c) {
        unset($p->clients[$k], $c);
        echo "removed $k\n";
    }
    echo "end\n";
}
f();
?>
--EXPECT--
removed a
removed c
~a
loop done
~c
1 left
removed b
~b
end
