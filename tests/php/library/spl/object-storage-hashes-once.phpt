--TEST--
SplObjectStorage asks its getHash() once for each call
--FILE--
<?php
class Named extends SplObjectStorage {
    function getHash($object): string {
        echo 'hash ';
        return get_class($object);
    }
}
$storage = new Named;
$storage->attach(new stdClass, 1);
$storage[new stdClass] = 2;
$storage[new ArrayObject] = 3;
echo "\n", count($storage), ' ', $storage[new stdClass], "\n";
var_dump($storage->contains(new stdClass), isset($storage[new ArrayObject]));
$storage->detach(new stdClass);
unset($storage[new ArrayObject]);
echo count($storage), "\n";
--EXPECT--
hash hash hash 
2 hash 2
hash hash bool(true)
bool(true)
hash hash 0
