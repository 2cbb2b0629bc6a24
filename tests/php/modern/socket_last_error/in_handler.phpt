--TEST--
A handler sees the new codes
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
set_error_handler(function ($level, $message) use ($s) {
    echo socket_last_error($s), ' ', socket_last_error(), ' ', $message, "\n";
    throw new RuntimeException('from handler');
});
try {
    socket_read($s, 10);
} catch (RuntimeException $e) {
    echo $e->getMessage(), ' ', socket_last_error($s), ' ', socket_last_error(), "\n";
}
--EXPECT--
107 107 socket_read(): unable to read from socket [107]: Transport endpoint is not connected
from handler 107 107
