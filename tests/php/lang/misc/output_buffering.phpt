--TEST--
Output buffers nest
--FILE--
<?php
ob_start();
echo 'inner';
$x = ob_get_clean();
echo strtoupper($x), "\n";
ob_start(fn($b) => "[$b]");
echo 'cb';
ob_end_flush();
echo "\n";
ob_start();
echo 'a';
ob_start();
echo 'b';
echo ob_get_level();
ob_end_flush();
$all = ob_get_contents();
ob_end_clean();
echo $all, ob_get_level(), "\n";
var_dump(ob_get_clean());
ob_start();
echo '12345';
echo ob_get_length();
ob_flush();
echo 'z';
ob_end_clean();
echo "\n";
ob_start();
echo 'left open';
--EXPECT--
INNER
[cb]
ab20
bool(false)
123455
left open
