--TEST--
mb_detect_encoding() and mb_detect_order()
--EXTENSIONS--
mbstring
--FILE--
<?php
foreach ([['Ü', ['UTF-8', 'ISO-8859-1']], ["\xfc", ['UTF-8', 'ISO-8859-1']], ['abc', ['ASCII', 'UTF-8']], ['Привет', ['ASCII', 'UTF-8']], ["\xe9t\xe9", ['ASCII', 'UTF-8', 'Windows-1252']]] as [$s, $list]) {
    var_dump(mb_detect_encoding($s, $list), mb_detect_encoding($s, $list, true), mb_detect_encoding($s, implode(', ', $list), true));
}
print_r(mb_detect_order());
var_dump(mb_detect_order('UTF-8, ISO-8859-15'), implode(',', mb_detect_order()), mb_detect_order(['ASCII']), mb_detect_encoding('x'));
foreach ([fn() => mb_detect_order('nope'), fn() => mb_detect_order([]), fn() => mb_detect_encoding('a', []), fn() => mb_detect_encoding('a', 'nope')] as $f) {
    try {
        var_dump($f());
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
string(5) "UTF-8"
string(5) "UTF-8"
string(5) "UTF-8"
string(10) "ISO-8859-1"
string(10) "ISO-8859-1"
string(10) "ISO-8859-1"
string(5) "ASCII"
string(5) "ASCII"
string(5) "ASCII"
string(5) "UTF-8"
string(5) "UTF-8"
string(5) "UTF-8"
string(12) "Windows-1252"
string(12) "Windows-1252"
string(12) "Windows-1252"
Array
(
    [0] => ASCII
    [1] => UTF-8
)
bool(true)
string(17) "UTF-8,ISO-8859-15"
bool(true)
string(5) "ASCII"
mb_detect_order(): Argument #1 ($encoding) contains invalid encoding "nope"
mb_detect_order(): Argument #1 ($encoding) must specify at least one encoding
mb_detect_encoding(): Argument #2 ($encodings) must specify at least one encoding
mb_detect_encoding(): Argument #2 ($encodings) contains invalid encoding "nope"
