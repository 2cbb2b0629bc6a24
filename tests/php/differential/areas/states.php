<?php
// Every function that takes a socket with sockets of every kind and state.
return (function () {
    $arguments = [
        'socket_accept' => [[]],
        'socket_set_nonblock' => [[]],
        'socket_set_block' => [[]],
        'socket_listen' => [[], [0], [-1]],
        'socket_close' => [[]],
        'socket_write' => [['data'], ['data', 2], ['data', 0], [''], [str_repeat('x', 3000)]],
        'socket_read' => [[100], [3], [1], [100000], [0], [-5], [PHP_INT_MAX], [100, 7]],
        'socket_getsockname' => [['a', 'p'], ['a']],
        'socket_getpeername' => [['a', 'p'], ['a']],
        'socket_connect' => [['127.0.0.1', 1], ['::1', 1], ['127.0.0.1'], ["\0nobody-there"], ['/nowhere/at/all'], ['']],
        'socket_bind' => [['127.0.0.1', 0], ['::1', 0], ['0.0.0.0'], ['::'], ['192.0.2.1', 0], ['127.0.0.1', -1], ['/nowhere/at/all'], [str_repeat('p', 107)], [str_repeat('p', 108)]],
        'socket_recv' => [['d', 100, 0], ['d', 3, MSG_PEEK], ['d', 100, MSG_DONTWAIT], ['d', 1, MSG_OOB], ['d', 5, MSG_WAITALL], ['d', 0, 0], ['d', 3, MSG_CTRUNC], ['d', 100000, 0]],
        'socket_send' => [['data', 4, 0], ['data', 99, 0], ['data', 0, 0], ['data', 1, MSG_OOB], ['data', 4, MSG_EOR], ['data', 4, MSG_DONTROUTE], ['data', 4, 0x40000000]],
        'socket_recvfrom' => [['d', 100, 0, 'a', 'p'], ['d', 3, 0, 'a', 'p'], ['d', 3, MSG_PEEK, 'a', 'p'], ['d', 100, 0, 'a'], ['d', 0, 0, 'a', 'p'], ['d', 1, MSG_OOB, 'a', 'p']],
        'socket_sendto' => [['data', 4, 0, '127.0.0.1', 9], ['data', 4, 0, '::1', 9], ['data', 4, 0, '127.0.0.1'], ['data', 0, 0, '127.0.0.1', 0], ['data', 4, 0, '/nowhere', 0], ['data', 4, 0, "\0none"], ['data', 4, 0, str_repeat('n', 200)], ['data', 4, 0, '']],
        'socket_shutdown' => [[], [0], [1], [2], [3], [-1]],
        'socket_last_error' => [[]],
        'socket_clear_error' => [[]],
        'socket_export_stream' => [[]],
        'socket_sendmsg' => [[['iov' => ['ab', 'cd']]], [[]], [['iov' => ['x'], 'name' => []]], [['iov' => ['x'], 'name' => ['addr' => '127.0.0.1', 'port' => 9]]], [['iov' => ['x'], 'name' => ['path' => '/nowhere']]]],
        'socket_recvmsg' => [[['controllen' => 64]], [['controllen' => 64, 'name' => []]], [['controllen' => 64, 'buffer_size' => 3, 'name' => []]], [['controllen' => 1, 'buffer_size' => 0]], [['controllen' => 64], MSG_PEEK]],
    ];
    foreach ($arguments as $function => $lists) {
        foreach ($lists as $n => $list) {
            foreach (socket_kinds() as $kind => $make) {
                yield "$function $kind $n" => fn () => call($function, [$make, ...$list]);
            }
        }
    }
    foreach (socket_kinds() as $kind => $make) {
        foreach (['r' => [1, 0, 0], 'w' => [0, 1, 0], 'e' => [0, 0, 1], 'rwe' => [1, 1, 1]] as $name => $sets) {
            yield "socket_select $kind $name" => function () use ($make, $sets) {
                $socket = null;
                $shared = function () use (&$socket, $make) {
                    return [$socket ??= $make()];
                };
                return call('socket_select', [$sets[0] ? $shared : null, $sets[1] ? $shared : null, $sets[2] ? $shared : null, 0]);
            };
        }
        // Lines only where one is there or the end is: without, php reads for ever.
        if (strpos($kind, 'stream') === false && in_array($kind, ['tcp-data', 'tcp-end', 'pair-data', 'pair-end', 'pair-last', 'tcp6-data', 'closed', 'tcp', 'tcp-reset'], true)) {
            foreach ([1, 4, 6, 100, 0, -1] as $length) {
                yield "socket_read $kind line $length" => fn () => call('socket_read', [$make, $length, PHP_NORMAL_READ]);
            }
        }
    }
})();
