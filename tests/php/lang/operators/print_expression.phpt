--TEST--
print is an expression with the value 1
--FILE--
<?php
$r = print 'a';
echo $r, "\n";
if (print 'b') echo "c\n";
echo 'x' . print('y') . "z\n";
--EXPECT--
a1
bc
yz
x1
