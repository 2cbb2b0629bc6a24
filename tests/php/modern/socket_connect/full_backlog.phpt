--TEST--
Connections to a local socket whose queue is full
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([0, 1, 3] as $backlog) {
    $path = path("full$backlog");
    $listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_bind($listener, $path);
    socket_listen($listener, $backlog);
    $kept = [];
    for ($i = 0; $i < $backlog + 2; $i++) {
        $client = socket_create(AF_UNIX, SOCK_STREAM, 0);
        socket_set_nonblock($client);
        check("$backlog, $i", function () use ($client, $path) { return [socket_connect($client, $path), socket_last_error($client)]; });
        $kept[] = $client;
    }
    check('error', function () use ($client) { return socket_get_option($client, SOL_SOCKET, SO_ERROR); });
    check('write', function () use ($client) { return [socket_write($client, 'x'), socket_last_error($client)]; });
    $client = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_set_option($client, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 10000]);
    check('in time', function () use ($client, $path) { return [socket_connect($client, $path), socket_last_error($client)]; });
    // Taken from the queue, there is room again.
    check('taken', function () use ($listener) { return socket_accept($listener); });
    check('then', function () use ($client, $path) { return socket_connect($client, $path); });
    check('connected already', function () use ($kept, $path) { return socket_connect($kept[0], $path); });
    unlink($path);
}
--EXPECT--
0, 0: [0 => true, 1 => 0]
0, 1: [0 => false, 1 => 11]
error: 0
write: [2] socket_write(): unable to write to socket [107]: Transport endpoint is not connected
[0 => false, 1 => 107]
in time: [0 => false, 1 => 11]
taken: Socket
then: true
connected already: false
1, 0: [0 => true, 1 => 0]
1, 1: [0 => true, 1 => 0]
1, 2: [0 => false, 1 => 11]
error: 0
write: [2] socket_write(): unable to write to socket [107]: Transport endpoint is not connected
[0 => false, 1 => 107]
in time: [0 => false, 1 => 11]
taken: Socket
then: true
connected already: false
3, 0: [0 => true, 1 => 0]
3, 1: [0 => true, 1 => 0]
3, 2: [0 => true, 1 => 0]
3, 3: [0 => true, 1 => 0]
3, 4: [0 => false, 1 => 11]
error: 0
write: [2] socket_write(): unable to write to socket [107]: Transport endpoint is not connected
[0 => false, 1 => 107]
in time: [0 => false, 1 => 11]
taken: Socket
then: true
connected already: false
