--TEST--
exit inside a loop over a generator
--FILE--
<?php
function gen() { try { yield 1; } finally { echo "genfin\n"; } }
foreach (gen() as $x) exit("x\n");
--EXPECT--
x
genfin
