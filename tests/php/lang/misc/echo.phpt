--TEST--
echo prints several expressions
--FILE--
<?php
echo 'a', "b", 1, 2.5, true, null, false, "\n";
print "done\n";
?>
--EXPECT--
ab12.51
done
