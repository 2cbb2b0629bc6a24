--TEST--
A file with a parse error
--FILE--
<?php
echo "never printed\n";
$x = [1, 2
echo "x";
--EXPECTF--

Parse error: syntax error, unexpected token "echo", expecting "]" in %sparse_file.php on line 4
