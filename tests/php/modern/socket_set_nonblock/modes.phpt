--TEST--
Blocking and not
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
check('nonblock', function () use ($a) { return socket_set_nonblock($a); });
check('again', function () use ($a) { return socket_set_nonblock($a); });
check('read', function () use ($a) { return socket_read($a, 10); });
echo socket_last_error($a), ' ', socket_last_error(), ' ', socket_strerror(socket_last_error()), "\n";
check('block', function () use ($a) { return socket_set_block($a); });
check('again', function () use ($a) { return socket_set_block($a); });
socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 20000]);
check('read', function () use ($a) { return socket_read($a, 10); });
--EXPECT--
nonblock: true
again: true
read: false
11 11 Resource temporarily unavailable
block: true
again: true
read: false
