--TEST--
goto at the top level of a file, over loops, both ways
--FILE--
<?php
// A goto may lead over loops, both ways.
$n = 0;
again:
$n++;
foreach ([1, 2, 3] as $v) {
    if ($v == 2 && $n < 3) {
        goto again;
    }
}
echo "n=$n v=$v\n";
goto end;
while (true) {
    echo "never\n";
}
end:
echo "end\n";
--EXPECT--
n=3 v=3
end
