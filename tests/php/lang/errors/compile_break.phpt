--TEST--
break outside of a loop
--FILE--
<?php
echo "never";
if (true) { break; }
--EXPECTF--

Fatal error: 'break' not in the 'loop' or 'switch' context in %scompile_break.php on line 3
