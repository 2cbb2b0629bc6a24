--TEST--
mb_convert_encoding(): arrays, lists of encodings, errors
--EXTENSIONS--
mbstring
--FILE--
<?php
print_r(mb_convert_encoding(['a' => "\xe9", 'b' => [1, "\xe8", null]], 'UTF-8', 'ISO-8859-1'));
var_dump(mb_convert_encoding("\xe9", 'UTF-8', 'UTF-8, ISO-8859-1'), mb_convert_encoding('é', 'UTF-8', ['ASCII', 'UTF-8']), mb_convert_encoding('é', 'UTF-8', 'auto'));
var_dump(@mb_convert_encoding("\xff", 'UTF-8', 'ASCII, UTF-8'), error_get_last()['message']);
foreach ([fn() => mb_convert_encoding('a', 'nope'), fn() => mb_convert_encoding('a', 'UTF-8', 'nope'), fn() => mb_convert_encoding('a', 'UTF-8', []), fn() => mb_convert_encoding('a', 'UTF-8', ''), fn() => mb_convert_encoding('a', 'UTF-8', 'UTF-8,nope')] as $f) {
    try {
        var_dump($f());
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
Array
(
    [a] => é
    [b] => Array
        (
            [0] => 1
            [1] => è
            [2] => 
        )

)
string(2) "é"
string(2) "é"
string(2) "é"
bool(false)
string(58) "mb_convert_encoding(): Unable to detect character encoding"
mb_convert_encoding(): Argument #2 ($to_encoding) must be a valid encoding, "nope" given
mb_convert_encoding(): Argument #3 ($from_encoding) contains invalid encoding "nope"
mb_convert_encoding(): Argument #3 ($from_encoding) must specify at least one encoding
mb_convert_encoding(): Argument #3 ($from_encoding) must specify at least one encoding
mb_convert_encoding(): Argument #3 ($from_encoding) contains invalid encoding "nope"
