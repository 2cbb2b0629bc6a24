--TEST--
Reading string offsets
--FILE--
<?php
$s = 'abcdef';
echo $s[0], $s[-1], $s['2'], $s[5], "\n";
var_dump($s[10] ?? 'none', isset($s[2]), isset($s[6]), isset($s['x']), isset($s['1']), isset($s['1.0']), empty($s[0]), isset($s[0][0]), isset($s[0][1]));
echo $s[10];
try { echo $s['x']; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
echo $s[1.7], "\n";
echo $s[true], "\n";
echo $s['1x'], "\n";
--EXPECTF--
afcf
string(4) "none"
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)

Warning: Uninitialized string offset 10 in %soffset_read.php on line 5
Cannot access offset of type string on string

Warning: String offset cast occurred in %soffset_read.php on line 7
b

Warning: String offset cast occurred in %soffset_read.php on line 8
b

Warning: Illegal string offset "1x" in %soffset_read.php on line 9
b
