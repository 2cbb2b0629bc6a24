--TEST--
continue in a switch acts as break
--FILE--
<?php
for ($i = 0; $i < 3; $i++) { switch ($i) { case 1: continue 2; case 2: break; default: echo 'd'; } echo $i; }
echo "\n";
--EXPECT--
d02
