--TEST--
At the top of a file
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n}\n"; } }
$clients = ['a' => new D('a'), 'b' => new D('b'), 'c' => new D('c')];
unset($clients['a']);
echo "a\n";
foreach ($clients as $k => $c) {
    unset($clients[$k]);
    echo "$k\n";
}
unset($c);
function drop() { global $held; $held = null; echo "dropped\n"; }
$held = new D('held');
drop();
$copy = $list = [new D(1)];
$list = [];
echo "copy\n";
$copy = [];
$GLOBALS['g'] = new D('g');
unset($GLOBALS['g']);
echo "end\n";
?>
--EXPECT--
~a
a
b
c
~b
~c
~held
dropped
copy
~1
~g
end
