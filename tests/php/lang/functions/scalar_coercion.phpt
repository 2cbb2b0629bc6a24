--TEST--
Scalars converted to the declared types
--FILE--
<?php
echo (function (int $x): string { return $x; })('5'), (fn(string ...$s) => implode($s))(1, 2.5, true);
--EXPECT--
512.51
