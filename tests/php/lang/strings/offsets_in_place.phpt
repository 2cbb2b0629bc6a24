--TEST--
String offsets written again and again, with copies in between
--FILE--
<?php
$s = 'hello'; $t = $s; $s[0] = 'J'; $s[1] = 'x'; $u = $s; $s[2] = 'Z'; echo $s, $t, $u, "\n"; $s[4] = 'end'; echo $s, "\n"; $w = $s[1] = 'q'; echo $w, $s, "\n"; $s[7] = '!'; $s[-1] = '?'; echo $s, "\n"; $arr = ['s' => 'abc']; $arr['s'][1] = 'X'; $arr2 = $arr; $arr['s'][2] = 'Y'; echo $arr['s'], $arr2['s'], "\n";
--EXPECTF--
JxZlohelloJxllo

Warning: Only the first byte will be assigned to the string offset in %s on line 2
JxZle
qJqZle
JqZle  ?
aXYaXc
