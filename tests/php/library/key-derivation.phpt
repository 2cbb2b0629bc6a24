--TEST--
PBKDF2, HKDF and running hashes
--FILE--
<?php
try {
    var_dump(hash_pbkdf2("sha1","password","salt",2,20), bin2hex(hash_hkdf("sha256","key",16,"info","salt")), hash_final(hash_init("md5")));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    $h=hash_init("sha256",HASH_HMAC,"k");
    hash_update($h,"abc");
    $h2=hash_copy($h);
    hash_update($h2,"d");
    var_dump(hash_final($h), hash_final($h2));
    hash_update($h,"x");
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
string(20) "ea6c014dc72d6f8ccd1e"
string(32) "9ca0d662557439e3b83365f2da4626d3"
string(32) "d41d8cd98f00b204e9800998ecf8427e"
string(64) "342e519ce0ad6c03a36b98eeb3f1d130db4813b9df4d1160eda488d712dc78ee"
string(64) "756d7c2af4fae2338eb66fcb2eea2a6a4bf5b8ec75a0561b967ce1c215ba740f"
TypeError: hash_update(): Argument #1 ($context) must be a valid, non-finalized HashContext
