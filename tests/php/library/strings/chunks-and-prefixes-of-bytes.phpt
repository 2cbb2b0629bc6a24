--TEST--
chunk_split() and uniqid() with bytes that are no text
--FILE--
<?php
foreach ([['', 1, 'x'], ['a', 1, ''], ['', 5, ''], ['abc', PHP_INT_MAX, "\n"], ['abcdef', 2, "\xff\xfe"], ['abcdef', 3, '|'], ['abcdefg', 3, '|']] as $arguments) {
    echo bin2hex(chunk_split(...$arguments)), "\n";
}
echo bin2hex(chunk_split(str_repeat('a', 80))), "\n";
var_dump(bin2hex(uniqid("\xff")[0]), strlen(uniqid("\xff")), strlen(uniqid("ab\0c")), strlen(uniqid('', true)));
--EXPECT--
78
61

6162630a
6162fffe6364fffe6566fffe
6162637c6465667c
6162637c6465667c677c
616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161616161610d0a616161610d0a
string(2) "ff"
int(14)
int(15)
int(23)
