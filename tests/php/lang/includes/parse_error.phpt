--TEST--
A parse error in an included file
--FILE--
<?php
$f = tempnam(sys_get_temp_dir(), 'inc');
file_put_contents($f, "<?php\necho 'x'\necho 'y';");
try { include $f; } catch (ParseError $e) { echo $e->getMessage(), ' ', $e->getLine(), ' ', $e->getFile() === realpath($f) ? 'there' : 'elsewhere', "\n"; }
unlink($f);
--EXPECT--
syntax error, unexpected token "echo", expecting "," or ";" 3 there
