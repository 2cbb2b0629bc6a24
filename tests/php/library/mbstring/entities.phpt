--TEST--
mb_encode_numericentity() and mb_decode_numericentity()
--EXTENSIONS--
mbstring
--FILE--
<?php
$map = [0x80, 0x10ffff, 0, 0x1fffff];
var_dump(mb_encode_numericentity('aé€😀<', $map), mb_encode_numericentity('aé€', $map, 'UTF-8', true), mb_encode_numericentity('abc', [0x61, 0x61, 1, 0xff, 0x63, 0x63, 2, 0xff]));
var_dump(mb_decode_numericentity('&#233;&#xe9;&#8364; x &#; &#99999999999; &#x1F600; &amp;', [0, 0x10ffff, 0, 0x1fffff]), mb_decode_numericentity('&#98;', [0x61, 0x61, 1, 0xff]));
try {
    mb_encode_numericentity('a', [1, 2]);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
string(24) "a&#233;&#8364;&#128512;<"
string(15) "a&#xE9;&#x20AC;"
string(12) "&#98;b&#101;"
string(39) "éé€ x &#; &#99999999999; 😀 &amp;"
string(1) "a"
mb_encode_numericentity(): Argument #2 ($map) must have a multiple of 4 elements
