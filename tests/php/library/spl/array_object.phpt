--TEST--
SPL: array object
--FILE--
<?php
$a = new ArrayObject(['x'=>1,'y'=>2]); $a[]=3; foreach($a as $k=>$v) echo "$k=$v\n"; var_dump(count($a), isset($a['x']), $a['x']); unset($a['x']); var_dump($a); print_r($a);
echo $a['zz'] ?? 'none', "\n"; $a->uasort(fn($p,$q)=>$q<=>$p); print_r($a->getArrayCopy());
--EXPECT--
x=1
y=2
0=3
int(3)
bool(true)
int(1)
object(ArrayObject)#1 (1) {
  ["storage":"ArrayObject":private]=>
  array(2) {
    ["y"]=>
    int(2)
    [0]=>
    int(3)
  }
}
ArrayObject Object
(
    [storage:ArrayObject:private] => Array
        (
            [y] => 2
            [0] => 3
        )

)
none
Array
(
    [0] => 3
    [y] => 2
)
