--TEST--
goto within a function
--FILE--
<?php
$i = 0;
again: $i++;
if ($i < 3) goto again;
echo $i, ' ';
while (true) { while (true) { goto out; } }
out: echo "out\n";
function f() { goto end; echo 'skipped'; end: return 'end'; }
echo f(), "\n";
--EXPECT--
3 out
end
