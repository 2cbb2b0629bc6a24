--TEST--
Single-quoted strings know two escapes
--FILE--
<?php
echo 'it\'s a back\\slash, \n stays, $x stays, {$y} stays, \x41 stays, \' end\\', "\n";
echo 'line one
line two', "\n";
--EXPECT--
it's a back\slash, \n stays, $x stays, {$y} stays, \x41 stays, ' end\
line one
line two
