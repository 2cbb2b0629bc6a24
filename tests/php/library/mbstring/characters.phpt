--TEST--
mb_ord(), mb_chr() and mb_str_split()
--EXTENSIONS--
mbstring
--FILE--
<?php
foreach (['a', 'é', '日', '😀'] as $c) {
    echo mb_ord($c), ' ', mb_chr(mb_ord($c)), ' ', bin2hex(mb_chr(mb_ord($c), 'UTF-16BE')), "\n";
}
var_dump(mb_chr(0xd800), mb_chr(-1), mb_chr(0x110000), mb_ord("\xff"), mb_chr(233, 'ISO-8859-1') === "\xe9");
echo json_encode([mb_str_split('aé日😀z'), mb_str_split('aé日😀z', 2), mb_str_split(''), mb_str_split("\0a\0b", 1, 'UTF-16BE')]), "\n";
foreach ([fn() => mb_ord(''), fn() => mb_str_split('a', 0), fn() => mb_chr(65, 'nope')] as $f) {
    try {
        var_dump($f());
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
97 a 0061
233 é 00e9
26085 日 65e5
128512 😀 d83dde00
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
[["a","\u00e9","\u65e5","\ud83d\ude00","z"],["a\u00e9","\u65e5\ud83d\ude00","z"],[],["\u0000a","\u0000b"]]
mb_ord(): Argument #1 ($string) must not be empty
mb_str_split(): Argument #2 ($length) must be greater than 0
mb_chr(): Argument #2 ($encoding) must be a valid encoding, "nope" given
