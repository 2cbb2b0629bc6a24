--TEST--
hash_copy() and clone
--FILE--
<?php
$h = hash_init('crc32b');
hash_update($h, 'a');
$copy = hash_copy($h);
$clone = clone $h;
hash_update($copy, 'b');
hash_update($clone, 'c');
echo hash_final($h), ' ', hash_final($copy), ' ', hash_final($clone), ' ', hash('crc32b', 'a'), ' ', hash('crc32b', 'ab'), ' ', hash('crc32b', 'ac'), "\n";
try {
    hash_update($h, 'x');
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
?>
--EXPECT--
e8b7be43 9e83486d e98478fb e8b7be43 9e83486d e98478fb
TypeError: hash_update(): Argument #1 ($context) must be a valid, non-finalized HashContext
