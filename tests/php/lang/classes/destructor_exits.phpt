--TEST--
A destructor that exits at the end of the script
--FILE--
<?php
class D { function __destruct() { echo "D\n"; exit(5); } }
$d = new D;
$d2 = new D;
echo "end\n";
--EXPECT--
end
D
