--TEST--
Checksums of all lengths
--FILE--
<?php
foreach (['adler32', 'crc32', 'crc32b', 'crc32c', 'fnv132', 'fnv1a32', 'fnv164', 'fnv1a64', 'joaat', 'md4', 'md5', 'sha1', 'sha256', 'sha384', 'sha512', 'sha3-256', 'sha3-384', 'sha3-512', 'xxh32', 'xxh64', 'xxh3', 'xxh128'] as $algo) {
    $all = '';
    for ($i = 0; $i < 300; $i += 7) {
        $all .= hash($algo, str_repeat("x\xfe", $i));
    }
    echo $algo, ' ', md5($all), ' ', strlen(hash($algo, '', true)), "\n";
}
?>
--EXPECT--
adler32 a5d290e63674a20aaca234e6d02b2baf 4
crc32 cffad93270323375464419a693a3d5a1 4
crc32b 7673290d38a81092856f091f53c383de 4
crc32c 05f9361c835140bfba308a13decb3034 4
fnv132 c959fefe7a043a722376e9ff6405dc30 4
fnv1a32 fac11135f4befbf9b08a96ba3c8cdff8 4
fnv164 246abc59db273845f71a0b7efa8e104f 8
fnv1a64 20e17b3124ff7df05778d6f07ada536c 8
joaat 9ad4ff140cac54c410428bcb58243bc0 4
md4 c8b775c64b1dee0859e24d34e17eabd2 16
md5 8621382ce89b62b03562a35122dc298c 16
sha1 85406ab66d0dd1d3c4a8989fec2340fd 20
sha256 a3d4a0d33cbc36d5233558b8101fe95a 32
sha384 99653236806f6a207239ea4e7052a33e 48
sha512 b6fcabdb7a292a61b499e80ef5b573d8 64
sha3-256 c5f39d4c26c8f8f94bbe7cfb01898daf 32
sha3-384 191ddd11b4f3e958e676f25f64d12387 48
sha3-512 733e83aed9bee81d7863de74c52fb5db 64
xxh32 0924cafdecbebf9caedbd677e84066bd 4
xxh64 4610b8a5474a3fe89fa85618d590392d 8
xxh3 ec81a44718ac595c79cd71c840ee0ac5 8
xxh128 8abf24139806fba9e29be77c856c6763 16
