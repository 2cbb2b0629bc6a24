--TEST--
Nothing to accept is no warning
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create_listen(0);
socket_set_nonblock($s);
check('nobody', function () use ($s) { return socket_accept($s); });
echo socket_last_error($s), ' ', socket_last_error(), "\n";
socket_set_block($s);
socket_set_option($s, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 20000]);
socket_clear_error();
check('timeout', function () use ($s) { return socket_accept($s); });
echo socket_last_error($s), ' ', socket_last_error(), "\n";
--EXPECT--
nobody: false
0 11
timeout: false
0 11
