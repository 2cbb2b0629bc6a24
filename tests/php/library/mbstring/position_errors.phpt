--TEST--
mb_strpos(): offsets outside, unknown encodings
--EXTENSIONS--
mbstring
--FILE--
<?php
foreach ([fn() => mb_strpos('abc', 'd', 5), fn() => mb_strrpos('abc', 'd', -5), fn() => mb_stripos('abc', 'd', 4), fn() => mb_strripos('abc', 'd', 4), fn() => mb_strpos('a', 'a', 0, 'nope'), fn() => mb_strlen('a', 'nope'), fn() => mb_substr_count('a', '')] as $f) {
    try {
        var_dump($f());
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
mb_strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
mb_strrpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
mb_stripos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
mb_strripos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
mb_strpos(): Argument #4 ($encoding) must be a valid encoding, "nope" given
mb_strlen(): Argument #2 ($encoding) must be a valid encoding, "nope" given
mb_substr_count(): Argument #2 ($needle) must not be empty
