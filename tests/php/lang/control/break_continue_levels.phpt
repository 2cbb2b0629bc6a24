--TEST--
break and continue through several levels
--FILE--
<?php
for ($i = 0; $i < 3; $i++) { foreach ([1, 2, 3] as $j) { while (true) { if ($j == 2) continue 2; if ($i == 1) continue 3; if ($i == 2) break 3; echo "$i$j "; break; } echo '. '; } echo '; '; }
echo "end\n";
--EXPECT--
01 . 03 . ; end
