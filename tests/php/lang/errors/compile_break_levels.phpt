--TEST--
break through more loops than there are
--FILE--
<?php
while (true) { break 2; }
--EXPECTF--

Fatal error: Cannot 'break' 2 levels in %scompile_break_levels.php on line 2
