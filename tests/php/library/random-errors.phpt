--TEST--
Random functions refuse what they cannot do
--FILE--
<?php
try {
    array_rand([],1);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    str_repeat("x",-1);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    random_int(5,1);
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
try {
    var_dump(strlen(random_bytes(5)), strlen(uniqid()), strlen(uniqid("",true))>20, random_int(3,3), hash_equals("a","a"), strlen(bin2hex(random_bytes(8))));
} catch (Throwable $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
ValueError: array_rand(): Argument #1 ($array) cannot be empty
ValueError: str_repeat(): Argument #2 ($times) must be greater than or equal to 0
ValueError: random_int(): Argument #1 ($min) must be less than or equal to argument #2 ($max)
int(5)
int(13)
bool(true)
int(3)
bool(true)
int(16)
