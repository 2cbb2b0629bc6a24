--TEST--
The mode of php://memory: w and + write, a appends, all else reads
--FILE--
<?php
foreach (['', 'r', 'rw', 'r+', 'w', 'wb', 'x', 'x+', 'c', 'c+', 'a', 'ax', 'xa', 'b', 't+'] as $mode) {
    $f = fopen('php://memory', $mode);
    printf("%-3s%s %s\n", $mode, stream_get_meta_data($f)['mode'], var_export(@fwrite($f, 'x'), true));
}
--EXPECT--
   rb false
r  rb false
rw w+b 1
r+ w+b 1
w  w+b 1
wb w+b 1
x  rb false
x+ w+b 1
c  rb false
c+ w+b 1
a  a+b 1
ax a+b 1
xa a+b 1
b  rb false
t+ w+b 1
