--TEST--
Data after __halt_compiler
--FILE--
<?php
$f = fopen(__FILE__, 'r'); fseek($f, __COMPILER_HALT_OFFSET__); echo trim(stream_get_contents($f)), "\n"; fclose($f);
__halt_compiler();
raw <?php data
--EXPECT--
raw <?php data
