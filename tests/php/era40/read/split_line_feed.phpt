--TEST--
An LF that comes after its CR opens the next line
--FILE--
<?php
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
[$a, $b] = $fds;

write($a, "one\r", 4);
echo read($b, $buf, 100), ' ', json_encode($buf), "\n";
write($a, "\ntwo\n", 5);
echo read($b, $buf, 100), ' ', json_encode($buf), "\n";
write($a, "three\r", 6);
echo read($b, $buf, 100), ' ', json_encode($buf), "\n";
write($a, "four\r\n", 6);
echo read($b, $buf, 100), ' ', json_encode($buf), "\n";
write($a, "\n", 1);
echo read($b, $buf, 100), ' ', json_encode($buf), "\n";
--EXPECT--
4 "one\r"
5 "\ntwo\n"
6 "three\r"
6 "four\r\n"
1 "\n"
