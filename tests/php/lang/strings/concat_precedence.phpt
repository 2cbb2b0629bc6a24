--TEST--
Plus binds tighter than the dot
--FILE--
<?php
echo "sum: " . 1 + 2 . "\n";
echo 2 . 3 + 4, "\n";
echo -2 . 'x', "\n";
--EXPECT--
sum: 3
27
-2x
