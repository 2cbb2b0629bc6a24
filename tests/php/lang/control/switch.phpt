--TEST--
switch compares loosely, falls through, and has a default anywhere
--FILE--
<?php
function s($v) { switch ($v) { default: echo 'd'; case 1: echo '1'; break; case 'a': case 'b': echo 'ab'; break; case null: echo 'null'; break; case 2.5: { echo 'float'; } } echo ' '; }
foreach ([1, '1', 'a', 'b', 0, '', null, false, 2.5, 'zz', true, []] as $v) s($v);
echo "\n";
switch (true) { case 5 < 3: echo 'no'; break; case 5 > 3: echo 'yes'; }
switch (1) {}
switch (3) { case 3; echo ' semi'; }
echo "\n";
--EXPECT--
1 1 ab ab null null null null float d1 1 null 
yes semi
