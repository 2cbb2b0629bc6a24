--TEST--
goto to a label that is not there
--FILE--
<?php
goto nowhere;
--EXPECTF--

Fatal error: 'goto' to undefined label 'nowhere' in %scompile_goto.php on line 2
