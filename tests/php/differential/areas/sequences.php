<?php
// Long sequences of calls on sockets that keep their state, drawn by a generator of our own so that all interpreters draw the same.
return (function () {
    $seed = 1;
    $draw = function ($below) use (&$seed) {
        $seed = ($seed * 1103515245 + 12345) % 2147483648;
        return intdiv($seed, 65536) % $below;
    };
    $pick = function (array $values) use ($draw) {
        return $values[$draw(count($values))];
    };
    $calls = [
        fn ($s) => ['socket_write', [$s(), $pick(['a', "line\n", "x\r\ny", '', str_repeat('z', 50), "bytes\0\xff\n"])]],
        fn ($s) => ['socket_write', [$s(), 'some text', $draw(12)]],
        fn ($s) => ['socket_send', [$s(), "sent\n", $draw(7), $pick([0, 0, MSG_DONTWAIT, MSG_EOR])]],
        fn ($s) => ['socket_read', [$s(), 1 + $draw(20)]],
        fn ($s) => ['socket_recv', [$s(), 'before', 1 + $draw(20), $pick([0, 0, MSG_PEEK, MSG_DONTWAIT])]],
        fn ($s) => ['socket_recvfrom', [$s(), 'before', 1 + $draw(20), $pick([0, MSG_PEEK]), 'a', 'p']],
        fn ($s) => ['socket_sendmsg', [$s(), ['iov' => [$pick(['', 'x']), 'message', "\n"]], 0]],
        fn ($s) => ['socket_recvmsg', [$s(), ['buffer_size' => $draw(30), 'controllen' => 32], $pick([0, 0, MSG_PEEK])]],
        fn ($s) => ['socket_shutdown', [$s(), $draw(4)]],
        fn ($s) => ['socket_getsockname', [$s(), 'a', 'p']],
        fn ($s) => ['socket_getpeername', [$s(), 'a', 'p']],
        fn ($s) => ['socket_get_option', [$s(), SOL_SOCKET, $pick([SO_ERROR, SO_TYPE, SO_LINGER, SO_RCVTIMEO, SO_KEEPALIVE, SO_BROADCAST])]],
        fn ($s) => ['socket_set_option', [$s(), SOL_SOCKET, SO_BROADCAST, $draw(2)]],
        fn ($s) => ['socket_set_option', [$s(), SOL_SOCKET, SO_LINGER, ['l_onoff' => $draw(2), 'l_linger' => $draw(9)]]],
        fn ($s) => ['socket_last_error', [$s()]],
        fn ($s) => ['socket_clear_error', [$s()]],
        fn ($s) => ['socket_last_error', []],
        fn ($s) => ['socket_listen', [$s(), $draw(3)]],
        fn ($s) => ['socket_accept', [$s()]],
        fn ($s) => ['socket_bind', [$s(), '127.0.0.1', 0]],
        fn ($s) => ['socket_connect', [$s(), '127.0.0.1', 1]],
        fn ($s) => ['socket_sendto', [$s(), 'to', 2, 0, '127.0.0.1', 9]],
        fn ($s) => ['socket_select', [[$s(), $s()], [$s()], [$s()], 0]],
        fn ($s) => ['socket_close', [$s()]],
        fn ($s) => ['socket_set_nonblock', [$s()]],
    ];
    $sets = [
        'stream pair' => fn () => pair(),
        'datagram pair' => fn () => pair(SOCK_DGRAM),
        'packet pair' => fn () => pair(SOCK_SEQPACKET),
        'tcp' => fn () => tcp_pair(),
        'udp' => function () {
            [$a, $first] = bound(AF_INET, SOCK_DGRAM, '127.0.0.1');
            [$b, $second] = bound(AF_INET, SOCK_DGRAM, '127.0.0.1');
            socket_connect($a, '127.0.0.1', $second);
            socket_connect($b, '127.0.0.1', $first);
            return [$a, $b];
        },
        'fresh' => fn () => [socket_of('udp'), quiet(socket_create(AF_INET, SOCK_STREAM, 0)), socket_of('unix'), socket_of('udp6')],
    ];
    foreach ($sets as $name => $make) {
        for ($round = 1; $round <= 60; $round++) {
            $sockets = $make();
            socket_clear_error();
            for ($step = 1; $step <= 25; $step++) {
                $chosen = [];
                $socket = function () use ($sockets, $pick, &$chosen) {
                    $one = $pick($sockets);
                    $chosen[] = array_search($one, $sockets, true);
                    return $one;
                };
                [$function, $arguments] = $pick($calls)($socket);
                $line = step($function, $arguments);
                foreach ($sockets as $one) {
                    $line .= ' ' . errors($one);
                }
                yield "$name $round.$step $function " . implode(',', $chosen) => $line;
            }
            finish();
        }
    }
})();
