--TEST--
Empty datagrams are no end of a line while the socket blocks
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    foreach (['', 'x', '', "\n"] as $message) {
        socket_send($a, $message, strlen($message), 0);
    }
    check('blocking', function () use ($b) { return socket_read($b, 10, PHP_NORMAL_READ); });
    // First: php looks at memory that nobody wrote where an empty message comes later.
    foreach (['', "\n"] as $message) {
        socket_send($a, $message, strlen($message), 0);
    }
    socket_set_nonblock($b);
    check('not blocking', function () use ($b) { return socket_read($b, 10, PHP_NORMAL_READ); });
    check('rest', function () use ($b) { return socket_read($b, 10, PHP_NORMAL_READ); });
}
[$a, $b] = pair(SOCK_SEQPACKET);
socket_write($a, 'x');
socket_close($a);
check('end', function () use ($b) { return socket_read($b, 10, PHP_NORMAL_READ); });
echo socket_last_error($b), "\n";
--EXPECT--
blocking: "x\n"
not blocking: ""
rest: "\n"
blocking: "x\n"
not blocking: ""
rest: "\n"
end: [2] socket_read(): unable to read from socket [104]: Connection reset by peer
false
104
