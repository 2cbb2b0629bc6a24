--TEST--
Elements that several ArrayObjects and iterators have in common
--FILE--
<?php
function show($title, ArrayObject|ArrayIterator ...$all) { echo $title, ':'; foreach ($all as $a) { echo ' ', json_encode($a->getArrayCopy()); } echo "\n"; }
$first = new ArrayObject(['a' => 1, 'b' => 2], ArrayObject::ARRAY_AS_PROPS);
$second = new ArrayObject($first);
$walk = $first->getIterator();
var_dump($second->getFlags(), $walk);
$second['c'] = 3;
$first->d = 4;
unset($walk['a']);
show('shared', $first, $second, $walk);
foreach ($first as $key => $value) {
    if ($key === 'b') {
        $second['e'] = 5;
        unset($first['c']);
    }
    foreach ($first as $inner => $_) {
        echo $key, $inner, ' ';
    }
}
echo "\n";
$walk->rewind();
$walk->next();
unset($first['d']);
var_dump($walk->key(), $walk->valid());
$walk->next();
var_dump($walk->key(), $walk->valid());
$first['f'] = 6;
var_dump($walk->key(), $walk->valid());
$copy = clone $second;
$copy['g'] = 7;
$second->uasort(fn($x, $y) => $y <=> $x);
show('copied and sorted', $copy, $first, $second);
$second->exchangeArray([9]);
show('exchanged', $first, $second, $walk);
foreach ($first as &$value) {
    $value .= '!';
}
unset($value);
show('by reference', $first);
$third = new ArrayIterator($first);
$third->seek(1);
$third['z'] = 0;
echo $third->key(), ' ', $third->count(), ' ', serialize($third), "\n";

class Walk extends RecursiveArrayIterator
{
    public function __construct(array|object $array = [], int $flags = 0) { parent::__construct($array, $flags); echo 'made of ', json_encode($array), "\n"; }
}
foreach (new RecursiveIteratorIterator(new Walk([1, [2, [3]]])) as $leaf) {
    echo $leaf, "\n";
}
$iterator = new ArrayIterator([1]);
@$iterator->own = 'kept';
$iterator->setFlags(ArrayIterator::ARRAY_AS_PROPS);
echo serialize($iterator), "\n";
$iterator->element = 2;
$iterator->setFlags(0);
var_dump($iterator->own, isset($iterator->element), count($iterator));
--EXPECT--
int(2)
object(ArrayIterator)#3 (1) {
  ["storage":"ArrayIterator":private]=>
  object(ArrayObject)#1 (1) {
    ["storage":"ArrayObject":private]=>
    array(2) {
      ["a"]=>
      int(1)
      ["b"]=>
      int(2)
    }
  }
}
shared: {"b":2,"c":3,"d":4} {"b":2,"c":3,"d":4} {"b":2,"c":3,"d":4}
bb bd be db dd de eb ed ee 
string(1) "e"
bool(true)
NULL
bool(false)
string(1) "f"
bool(true)
copied and sorted: {"b":2,"e":5,"f":6,"g":7} {"f":6,"e":5,"b":2} {"f":6,"e":5,"b":2}
exchanged: {"f":6,"e":5,"b":2} [9] {"f":6,"e":5,"b":2}
by reference: {"f":"6!","e":"5!","b":"2!"}
e 4 O:13:"ArrayIterator":4:{i:0;i:2;i:1;O:11:"ArrayObject":4:{i:0;i:2;i:1;a:4:{s:1:"f";s:2:"6!";s:1:"e";s:2:"5!";s:1:"b";s:2:"2!";s:1:"z";i:0;}i:2;a:0:{}i:3;N;}i:2;a:0:{}i:3;N;}
made of [1,[2,[3]]]
1
made of [2,[3]]
2
made of [3]
3
O:13:"ArrayIterator":4:{i:0;i:2;i:1;a:1:{i:0;i:1;}i:2;a:1:{s:3:"own";s:4:"kept";}i:3;N;}
string(4) "kept"
bool(false)
int(2)
