--TEST--
Hashes and encodings
--FILE--
<?php
try {
    var_dump(md5("a"), sha1("a"), crc32("hello"), hash("sha256","a"), hash("crc32b","hello"), hash("crc32","hello"), hash("adler32","hello"), hash("md4","abc"), hash("fnv1a32","abc"), hash("fnv132","abc"), hash("fnv164","abc"), hash("joaat","abc"), hash_hmac("sha256","data","key"), hash("crc32c","hello"), hash("sha3-256","a"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    hash("nope","x");
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(base64_encode("hello\xff"), base64_decode("aGVsbG8="), base64_decode("aGVs bG8"), base64_decode("a*b",true), bin2hex("abc"), hex2bin("616263"), strrev(""), str_rot13("Hello"), convert_uuencode("test\ntext text\r\n"), convert_uudecode(convert_uuencode("hello world")));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(hex2bin("abc"));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECTF--
string(32) "0cc175b9c0f1b6a831c399e269772661"
string(40) "86f7e437faa5a7fce15d1ddcb9eaeaea377667b8"
int(907060870)
string(64) "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
string(8) "3610a686"
string(8) "3d653119"
string(8) "062c0215"
string(32) "a448017aaf21d8525fc10ae87aa6729d"
string(8) "1a47e90b"
string(8) "439c2f4b"
string(16) "d8dcca186bafadcb"
string(8) "ed131f5b"
string(64) "5031fe3d989c6d1537a013fa6e739da23463fdaec3b70137d828e36ace221bd0"
string(8) "9a71bb4c"
string(64) "80084bf2fba02475726feb2cab2d8215eab14bc6bdd8bfb2c8151257032ecd8b"
ValueError: hash(): Argument #1 ($algo) must be a valid hashing algorithm
string(8) "aGVsbG//"
string(5) "hello"
string(5) "hello"
bool(false)
string(6) "616263"
string(3) "abc"
string(0) ""
string(5) "Uryyb"
string(28) "0=&5S=`IT97AT('1E>'0-"@``
`
"
string(11) "hello world"

Warning: hex2bin(): Hexadecimal input string must have an even length in %s on line %d
bool(false)
