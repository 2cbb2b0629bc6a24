--TEST--
if, elseif, else
--FILE--
<?php
foreach ([1, 2, 3, 4] as $i) { if ($i == 1) echo 'one'; elseif ($i == 2) { echo 'two'; } else if ($i == 3) echo 'three'; else echo 'other'; echo ' '; }
if (0);
else echo "empty\n";
--EXPECT--
one two three other empty
