--TEST--
ArrayObject and ArrayIterator
--FILE--
<?php
$o = new ArrayObject(['b' => 1, 'a' => 2]);
$o['c'] = 3;
unset($o['b']);
echo count($o), isset($o['a']) ? 'y' : 'n', json_encode($o->getArrayCopy()), "\n";
foreach ($o as $k => $v) echo "$k$v ";
$o->ksort();
$it = $o->getIterator();
echo $it->key(), $it->current(), "\n";
var_dump($o instanceof Countable, $o instanceof ArrayAccess, $o instanceof IteratorAggregate);
var_dump(new ArrayIterator([1]));
--EXPECT--
2y{"a":2,"c":3}
a2 c3 a2
bool(true)
bool(true)
bool(true)
object(ArrayIterator)#2 (1) {
  ["storage":"ArrayIterator":private]=>
  array(1) {
    [0]=>
    int(1)
  }
}
