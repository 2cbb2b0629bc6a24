<?php
// socket_recvmsg(): request arrays of every broken shape, and every kind of message.
return (function () {
    $values = any_values() + ['100MB' => 104857600, '100MB+1' => 104857601, '8192' => 8192];
    $receive = fn ($kind, $request, $flags = 0) => call('socket_recvmsg', [fn () => socket_of($kind), $request, $flags]);
    foreach (['name', 'iov', 'control', 'flags', 'buffer_size', 'other'] as $key) {
        foreach ($values as $name => $value) {
            yield "$key $name" => fn () => $receive('dgram-data', fn () => [$key => value_of($value), 'controllen' => 64]);
            yield "$key $name without controllen" => fn () => $receive('dgram-data', fn () => [$key => value_of($value)]);
        }
    }
    foreach ($values as $name => $value) {
        // php sets that many bytes aside.
        if (!is_int($value) || $value < 100_000_000 || $value > 4294967295) {
            yield "controllen $name" => fn () => $receive('dgram-data', fn () => ['controllen' => value_of($value)]);
        }
        foreach (['udp-data', 'udp6-data', 'dgram-data', 'pair-data'] as $kind) {
            yield "$kind family $name" => fn () => $receive($kind, fn () => ['name' => ['family' => value_of($value)], 'controllen' => 64]);
            yield "$kind name $name" => fn () => $receive($kind, fn () => ['name' => ['addr' => value_of($value), 'path' => value_of($value), 'port' => value_of($value)], 'controllen' => 64]);
        }
    }
    foreach (array_keys(socket_kinds()) as $kind) {
        foreach ([AF_UNIX, AF_INET, AF_INET6, 0, 17] as $family) {
            // php shows memory that it has not written for a name of the other family.
            if (strpos($kind, '6') && $family === AF_INET) {
                continue;
            }
            yield "$kind family $family" => fn () => $receive($kind, ['name' => ['family' => $family], 'controllen' => 64]);
        }
        foreach ([0, 1, 2, 4, 5, 100] as $size) {
            foreach ([0, MSG_PEEK, MSG_TRUNC, MSG_DONTWAIT, MSG_OOB, 0x4000000] as $flags) {
                // Of a stream the kernel only counts the bytes then, and php shows what was in its memory.
                if ($flags !== MSG_TRUNC || strpos($kind, 'tcp') !== 0) {
                    yield "$kind size $size flags $flags" => fn () => $receive($kind, ['buffer_size' => $size, 'controllen' => 64, 'name' => []], $flags);
                }
            }
        }
    }
    // Descriptors, cut at every length of the control buffer.
    $streams = fn ($count) => array_map(fn () => made(fopen('/dev/null', 'r')), range(1, $count));
    foreach ([1, 2, 3, 5] as $count) {
        for ($length = 1; $length <= 64; $length++) {
            yield "rights $count in $length" => function () use ($count, $length, $streams) {
                [$a, $b] = pair(SOCK_DGRAM);
                socket_sendmsg($b, ['iov' => ['fds'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => $streams($count)]]]);
                return call('socket_recvmsg', [$a, ['controllen' => $length]]);
            };
        }
    }
    // Credentials, and both together.
    for ($length = 1; $length <= 72; $length++) {
        foreach (['credentials' => 0, 'both' => 1] as $label => $rights) {
            yield "$label in $length" => function () use ($length, $rights, $streams) {
                [$a, $b] = pair(SOCK_DGRAM);
                hide_number(getmypid(), '{pid}');
                socket_set_option($a, SOL_SOCKET, SO_PASSCRED, 1);
                socket_sendmsg($b, ['iov' => ['x']] + ($rights ? ['control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => $streams(2)]]] : []));
                return call('socket_recvmsg', [$a, ['controllen' => $length]]);
            };
        }
    }
    // What the kernel tells of IPv6 packets, cut at every length.
    $options = ['info' => [IPV6_RECVPKTINFO], 'hops' => [IPV6_RECVHOPLIMIT], 'class' => [IPV6_RECVTCLASS], 'all' => [IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT, IPV6_RECVTCLASS]];
    foreach ($options as $label => $numbers) {
        for ($length = 1; $length <= 120; $length++) {
            yield "$label in $length" => function () use ($numbers, $length) {
                $socket = udp_with_data(AF_INET6, '::1');
                foreach ($numbers as $number) {
                    socket_set_option($socket, IPPROTO_IPV6, $number, 1);
                }
                socket_getsockname($socket, $address, $port);
                $sender = made(socket_create(AF_INET6, SOCK_DGRAM, 0));
                for ($i = 0; $i < 3; $i++) {
                    socket_recv($socket, $data, 10, 0);
                }
                socket_sendmsg($sender, ['iov' => ['six'], 'name' => ['addr' => '::1', 'port' => $port], 'control' => [['level' => IPPROTO_IPV6, 'type' => IPV6_HOPLIMIT, 'data' => 33],
                    ['level' => IPPROTO_IPV6, 'type' => IPV6_TCLASS, 'data' => 8]]]);
                return call('socket_recvmsg', [$socket, ['controllen' => $length]]);
            };
        }
    }
    // Kinds that php does not convert.
    foreach ([[IPPROTO_IP, 8, 'packet info'], [IPPROTO_IP, 12, 'ttl'], [SOL_SOCKET, 29, 'timestamp']] as [$level, $number, $label]) {
        foreach ([16, 17, 20, 24, 32, 64] as $length) {
            yield "$label in $length" => function () use ($level, $number, $length) {
                [$socket, $port] = bound(AF_INET, SOCK_DGRAM, '127.0.0.1');
                socket_set_option($socket, $level, $number, 1);
                socket_sendto(socket_of('udp'), 'x', 1, 0, '127.0.0.1', $port);
                return call('socket_recvmsg', [$socket, ['controllen' => $length]]);
            };
        }
    }
    // Sockets and streams arrive as what they are.
    $things = ['file' => fn () => fopen(__FILE__, 'r'), 'stream socket' => fn () => stream_pair(), 'udp server' => fn () => stream_socket_server('udp://127.0.0.1:0', $n, $t, STREAM_SERVER_BIND),
        'tcp server' => fn () => stream_socket_server('tcp://127.0.0.1:0'), 'temp' => fn () => fopen('php://temp', 'r+'),
        'memory' => fn () => fopen('php://memory', 'r+'), 'output' => fn () => fopen('php://output', 'w'), 'tmpfile' => fn () => tmpfile(), 'pipe' => fn () => popen('true', 'r'),
        'folder' => fn () => opendir('.'), 'data' => fn () => fopen('data:,hello', 'r'), 'context' => fn () => stream_context_create()];
    foreach ($things as $name => $make) {
        yield "passing $name" => function () use ($make) {
            [$a, $b] = pair(SOCK_DGRAM);
            $thing = made($make());
            $sent = call_quietly(fn () => socket_sendmsg($b, ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$thing, $thing]]]]));
            $got = ['controllen' => 64];
            $received = call_quietly(function () use ($a, &$got) {
                return socket_recvmsg($a, $got);
            });
            $line = "$sent then $received: " . show($got);
            foreach ($got['control'][0]['data'] ?? [] as $item) {
                keep($item);
                if ($item instanceof Socket) {
                    $line .= ' type ' . socket_get_option($item, SOL_SOCKET, SO_TYPE);
                } else {
                    $meta = stream_get_meta_data($item);
                    unset($meta['uri']);
                    $line .= ' ' . show($meta);
                }
            }
            finish();
            return $line;
        };
    }
})();
