--TEST--
return ends the script
--FILE--
<?php
echo "before\n";
function after() { return 'defined'; }
if (true) { echo after(), "\n"; return 5; }
echo "never\n";
--EXPECT--
before
defined
