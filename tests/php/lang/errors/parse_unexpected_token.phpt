--TEST--
A parse error names the token
--FILE--
<?php
echo 1 +;
--EXPECTF--
Parse error: syntax error, unexpected token ";" in %sparse_unexpected_token.php on line 2
