--TEST--
Copies of an array share what they hold until the last of them lets go
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
function f() {
    $a = [new D(1), new D(2)];
    $b = $a;
    unset($a[0]);
    echo "a still 1 in b\n";
    unset($b[0]);
    echo "1 gone\n";
    $c = $b;
    $c[] = 'more';
    $a = null;
    $b = null;
    echo "c still\n";
    $c = [];
    echo "2 gone\n";
}
f();
?>
--EXPECT--
a still 1 in b
~1
1 gone
c still
~2
2 gone
