--TEST--
A handler that throws makes exceptions of warnings
--FILE--
<?php
set_error_handler(function ($no, $msg, $file, $line) { throw new ErrorException($msg, 0, $no, $file, $line); });
function f() { return $undefined; }
try { f(); } catch (ErrorException $e) { echo $e->getMessage(), ' ', $e->getLine(), ' ', $e->getSeverity(), "\n"; }
try { $x = [1][5] . 'never'; } catch (ErrorException $e) { echo $e->getMessage(), "\n"; }
try { hex2bin('abc'); } catch (ErrorException $e) { echo $e->getMessage(), "\n"; }
echo isset($x) ? 'set' : 'unset', "\n";
--EXPECT--
Undefined variable $undefined 3 2
Undefined array key 5
hex2bin(): Hexadecimal input string must have an even length
unset
