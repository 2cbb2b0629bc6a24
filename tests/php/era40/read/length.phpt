--TEST--
A line longer than the length comes in parts
--FILE--
<?php
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
[$a, $b] = $fds;

write($a, "abcdef\r\nxy\n", 11);
foreach ([3, 3, 1, 2, 10] as $length) {
    echo read($b, $buf, $length), ' ', json_encode($buf), "\n";
}
$buf = 'kept';
var_dump(read($b, $buf, 0), $buf);
$buf = 'kept';
var_dump(read($b, $buf, -1), $buf);
--EXPECT--
3 "abc"
3 "def"
1 "\r"
2 "\nx"
2 "y\n"
int(0)
string(0) ""
int(-22)
string(4) "kept"
