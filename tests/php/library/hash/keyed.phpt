--TEST--
HMAC by every algorithm that takes a key
--FILE--
<?php
foreach (['md4', 'md5', 'sha1', 'sha256', 'sha384', 'sha512', 'sha3-256', 'sha3-384', 'sha3-512'] as $algo) {
    echo $algo, ' ', hash_hmac($algo, 'data', 'key'), ' ', md5(hash_hmac($algo, 'data', str_repeat('k', 200), true)), ' ', hash_pbkdf2($algo, 'p', 's', 3, 20), ' ', bin2hex(hash_hkdf($algo, 'key', 10, 'info', 'salt')), "\n";
}
foreach ([fn() => hash_hmac('crc32', 'a', 'b'), fn() => hash('nope', 'a'), fn() => hash_init('md5', HASH_HMAC), fn() => hash_pbkdf2('md5', 'a', 'b', 0), fn() => hash_hkdf('md5', '')] as $f) {
    try {
        var_dump($f());
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
md4 c2652d1b2872572984742fe9fcfa2a56 14ad5e453e740c9c0973b328fc7ea859 014ca242f1b777d3d51b 30cfe53eb7f376c61812
md5 9d5c73ef85594d34ec4438b7c97e51d8 b3de839b47be6a226b3f0e092540cf86 56c3fcba384385027443 edd053d0030729baf813
sha1 104152c5bfdca07bc633eebd46199f0255c9f49d e91ec90b35d29f8dc963429bfc7d9201 00e3ddfd56f6f49cb033 a0bc90fe7a3fef57087f
sha256 5031fe3d989c6d1537a013fa6e739da23463fdaec3b70137d828e36ace221bd0 14da6a9340e3dfdbec234487e5bee982 3c174b26bc748c193e40 9ca0d662557439e3b833
sha384 c5f97ad9fd1020c174d7dc02cf83c4c1bf15ee20ec555b690ad58e62da8a00ee44ccdb65cb8c80acfd127ebee568958a 250eb4dcdfa2d2dfc5675e5ac75b93ed e2eafe8b2d81f9b97ff3 415163ccceef9d7e2325
sha512 3c5953a18f7303ec653ba170ae334fafa08e3846f2efe317b87efce82376253cb52a8c31ddcde5a3a2eee183c2b34cb91f85e64ddbc325f7692b199473579c58 a9d086b2b411f20e171643def5aec240 f03104b7e5cd21965935 24156e2c35525baaf3d0
sha3-256 b102a8999ec7667682d13c250db75c1fe88632bc807d915ecb7599375c2a393a d2c45c6105834555b2d0e0a04e5841c1 4f24af1949a4edb7253a 7c0ef77d81593534a377
sha3-384 69465d6f27e85d5358cfee63024c882c78468628325287689e58d41d227e5d15cbe251fd82bc5ed925df37ed83b907b0 bfb88ae61cb5124b882c836d9af275ee 6b493f0c3c32f6ce8171 1a93888f0e34c22d0bef
sha3-512 752bf49d54115aaa670ea62bdf79eb95e6df787938bec5fabdfc4745cf49f7fe11b7c2f73989ad2e568f06ced3a2d99536b05a121f43647b98ea43f818f38b33 61c9d4a0574490f0b6a91e6069623fb5 06929aa5a426a0ae914e bdc190fe6b334e28a009
hash_hmac(): Argument #1 ($algo) must be a valid cryptographic hashing algorithm
hash(): Argument #1 ($algo) must be a valid hashing algorithm
hash_init(): Argument #3 ($key) cannot be empty when HMAC is requested
hash_pbkdf2(): Argument #4 ($iterations) must be greater than 0
hash_hkdf(): Argument #2 ($key) cannot be empty
