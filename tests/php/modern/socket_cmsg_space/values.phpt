--TEST--
Room for control messages
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([0, 1, 2, 3, 253] as $n) {
    echo socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, $n), ' ';
}
echo socket_cmsg_space(SOL_SOCKET, SCM_CREDENTIALS), ' ', socket_cmsg_space(SOL_SOCKET, SCM_CREDENTIALS, 5), ' ', socket_cmsg_space(IPPROTO_IPV6, IPV6_PKTINFO), ' ', socket_cmsg_space(IPPROTO_IPV6, IPV6_HOPLIMIT), ' ', socket_cmsg_space(IPPROTO_IPV6, IPV6_TCLASS), "\n";
foreach ([[1, 99, 0], [99, 1, 0], [1, 1, -1], [1, 1, 2147483648], [2147483648, 1, 0], [1, -2147483649, 0], [PHP_INT_MAX, PHP_INT_MAX, PHP_INT_MAX]] as [$level, $type, $num]) {
    check("$level $type $num", function () use ($level, $type, $num) { return socket_cmsg_space($level, $type, $num); });
}
--EXPECT--
16 24 24 32 1032 32 32 40 24 24
1 99 0: ValueError: Pair level 1 and/or type 99 is not supported
99 1 0: ValueError: Pair level 99 and/or type 1 is not supported
1 1 -1: ValueError: socket_cmsg_space(): Argument #3 ($num) must be greater than or equal to 0
1 1 2147483648: ValueError: socket_cmsg_space(): Argument #3 ($num) must be between -2147483648 and 2147483647
2147483648 1 0: ValueError: socket_cmsg_space(): Argument #1 ($level) must be between -2147483648 and 2147483647
1 -2147483649 0: ValueError: socket_cmsg_space(): Argument #2 ($type) must be between -2147483648 and 2147483647
9223372036854775807 9223372036854775807 9223372036854775807: ValueError: socket_cmsg_space(): Argument #1 ($level) must be between -2147483648 and 2147483647
