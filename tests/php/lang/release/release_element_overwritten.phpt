--TEST--
An object goes when its element is overwritten
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
function f() {
    $a = [];
    $a[0] = new D(1);
    $a[0] = new D(2);
    echo "new\n";
    $a[0] = null;
    echo "null\n";
    $a['k'] = new D(3);
    $a['k'] = 'text';
    echo "text\n";
    $a['l']['m'] = new D(4);
    $a['l'] = 5;
    echo "int\n";
}
f();
?>
--EXPECT--
~1
new
~2
null
~3
text
~4
int
