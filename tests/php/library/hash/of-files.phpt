--TEST--
Hashes of files: missing, empty, a folder, a stream
--FILE--
<?php
foreach (['md5_file', 'sha1_file', fn ($f) => hash_file('crc32b', $f), fn ($f) => hash_hmac_file('md5', $f, 'k')] as $call) {
    foreach (['data:,abc', __DIR__ . '/missing', '', "a\0b"] as $file) {
        try {
            var_dump(@$call($file));
        } catch (ValueError $e) {
            echo $e->getMessage(), "\n";
        }
    }
}
--EXPECT--
string(32) "900150983cd24fb0d6963f7d28e17f72"
bool(false)
Path cannot be empty
md5_file(): Argument #1 ($filename) must not contain any null bytes
string(40) "a9993e364706816aba3e25717850c26c9cd0d89d"
bool(false)
Path cannot be empty
sha1_file(): Argument #1 ($filename) must not contain any null bytes
string(8) "352441c2"
bool(false)
Path cannot be empty
hash_file(): Argument #1 ($algo) must not contain any null bytes
string(32) "75972c9c6569f2f407752ddb02ac79de"
bool(false)
Path cannot be empty
hash_hmac_file(): Argument #2 ($filename) must not contain any null bytes
