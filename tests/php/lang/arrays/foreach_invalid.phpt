--TEST--
foreach over something else warns
--FILE--
<?php
foreach (5 as $x) echo 'no';
foreach (null as $x) echo 'no';
foreach ('abc' as $x) echo 'no';
echo "done\n";
--EXPECTF--

Warning: foreach() argument must be of type array|object, int given in %sforeach_invalid.php on line 2

Warning: foreach() argument must be of type array|object, null given in %sforeach_invalid.php on line 3

Warning: foreach() argument must be of type array|object, string given in %sforeach_invalid.php on line 4
done
