--TEST--
The modes of read()
--FILE--
<?php
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
[$a, $b] = $fds;

foreach ([PHP_BINARY_READ, PHP_SYSTEM_READ, PHP_NORMAL_READ, 99] as $mode) {
    write($a, "x\ny\n", 4);
    echo read($b, $buf, 100, $mode), ' ', json_encode($buf), "\n";
    if ($mode === PHP_NORMAL_READ) {
        read($b, $buf, 100, PHP_BINARY_READ);
    }
}
--EXPECT--
4 "x\ny\n"
4 "x\ny\n"
2 "x\n"
2 "x\n"
