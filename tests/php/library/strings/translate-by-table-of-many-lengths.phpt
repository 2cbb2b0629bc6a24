--TEST--
strtr() by a table: the longest key first, texts that are replaced are not looked at again
--FILE--
<?php
echo strtr('hello world', ['hello' => 'hi', 'world' => 'w', 'h' => '-', 'lo wo' => '!']), "\n";
echo strtr('1 2 12', [1 => 'one', 2 => 'two', 12 => 'twelve']), "\n";
echo strtr('abcabd', ['ab' => 'abd', 'abd' => 'ab', 'c' => '']), "\n";
echo strtr('aaa', ['b' => 1]), strtr('aaa', []), strtr('', ['a' => 'b']), "\n";
echo strtr('short and ' . str_repeat('long', 50), ['short' => 's', str_repeat('long', 50) => 'l', 'l' => 'wrong']), "\n";
echo strtr('abc', 'a', 'xyz'), strtr('abc', 'ab', 'x'), strtr('abc', 'abc', 'xyz'), strtr('abc', '', 'x'), "\n";
--EXPECT--
hi w
one two twelve
abdab
aaaaaa
s and l
xbcxbcxyzabc
