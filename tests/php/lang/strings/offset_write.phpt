--TEST--
Writing string offsets
--FILE--
<?php
$s = 'abc';
$s[1] = 'X';
$s[-1] = 'Z';
$s[5] = 'end';
var_dump($s);
try { $s[0] = ''; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { $s[] = 'x'; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { $s['a'] = 'x'; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { $s[0][0] = 'x'; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
$s[-20] = 'x';
try { unset($s[0]); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { $r = &$s[0]; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
var_dump($s);
--EXPECTF--

Warning: Only the first byte will be assigned to the string offset in %soffset_write.php on line 5
string(6) "aXZ  e"
Error: Cannot assign an empty string to a string offset
Error: [] operator not supported for strings
TypeError: Cannot access offset of type string on string
Error: Cannot use string offset as an array

Warning: Illegal string offset -20 in %soffset_write.php on line 11
Error: Cannot unset string offsets
Error: Cannot create references to/from string offsets
string(6) "aXZ  e"
