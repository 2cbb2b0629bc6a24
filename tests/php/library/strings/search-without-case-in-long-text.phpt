--TEST--
stripos() and stristr() in long texts
--FILE--
<?php
$text = str_repeat('xyz ABC ', 40) . 'Needle' . str_repeat(' q', 50);
var_dump(stripos($text, 'NEEDLE'), stripos($text, 'abd'), stripos($text, 'abc x'), stripos($text, ''), stripos($text, 'q', 400));
var_dump(stripos(str_repeat('n', 500), 'nnnm'), stripos(str_repeat('n', 500) . 'M', 'nnNm'), strlen(stristr($text, 'needle', true)));
var_dump(stripos(str_repeat("\xc9", 100) . "\xe9", "\xe9"), stripos(str_repeat('[', 100) . '{', '{'));
--EXPECT--
int(320)
bool(false)
int(4)
int(0)
int(401)
bool(false)
int(497)
int(320)
int(100)
int(100)
