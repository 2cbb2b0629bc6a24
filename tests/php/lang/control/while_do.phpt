--TEST--
while and do
--FILE--
<?php
$i = 0;
while ($i < 3) echo $i++;
do { echo $i--; } while ($i > 0);
do echo 'once';
while (false);
while (true) { if (++$i > 4) break; if ($i % 2) continue; echo "[$i]"; }
echo "\n";
--EXPECT--
012321once[2][4]
