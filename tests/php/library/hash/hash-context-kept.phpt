--TEST--
HashContext: no keyed one is serialized, no finished one is copied
--FILE--
<?php
function attempt(callable $f): void
{
    try {
        $f();
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
attempt(fn () => serialize(hash_init('md5', HASH_HMAC, 'k')));
attempt(fn () => unserialize('O:11:"HashContext":0:{}'));
$h = hash_init('md5');
hash_update($h, 'a');
$copy = clone $h;
hash_update($copy, 'b');
echo hash_final($h), ' ', hash_final($copy), "\n";
attempt(fn () => hash_update($h, 'x'));
attempt(fn () => hash_copy($h));
attempt(fn () => clone $h);
--EXPECT--
Exception: HashContext with HASH_HMAC option cannot be serialized
Exception: Incomplete or ill-formed serialization data
0cc175b9c0f1b6a831c399e269772661 187ef4436122d1cc2f40dc2b92f0eba0
TypeError: hash_update(): Argument #1 ($context) must be a valid, non-finalized HashContext
TypeError: hash_copy(): Argument #1 ($context) must be a valid, non-finalized HashContext
ValueError: Cannot clone a finalized HashContext
