<?php
// Host texts, paths and ports of every shape, in every function that takes an address.
return (function () {
    $names = ['abc', '-1', '-abc', 'abc-', 'a-.b', 'a.-b', 'a_b', '_x', '-', '_', '--', 'a.b.', '.a', 'a..b', '.', '..', '1a', 'a1', '1.2.3.4.5',
        '1.2.3.x', '4294967296', '4294967295', '0x7f', '0x7f000001', 'fe80', 'a*b', 'a/b', 'a@b', 'a b', "a\tb", ' a', 'a ', "a\xffb", '\\a', 'a\\', 'a:b',
        '[::1]', '::g', ':', 'f::', 'a%b', '%', 'nosuch.invalid', str_repeat('x', 63), str_repeat('x', 64), str_repeat('x.', 126) . 'y', str_repeat('x', 255),
        str_repeat('x', 256), '256.1.1.1', '1.', '127.0.0.1.', 'localhost.', 'LOCALHOST'];
    $here = ['127.0.0.1', '127.1', '127.0.1', '0177.0.0.1', '0177.1', '0', '0.0.0.0', '127.0.0.01', '127.0.0.001', '2130706433', ' 127.0.0.1', '127.0.0.1 ',
        "127.0.0.1\n", "127.0.0.1\0x", 'localhost', '127.0.0.2', '127.255.255.255', '::1', '::', '0:0:0:0:0:0:0:1', '::0001', '::00001', '::127.0.0.1', '::ffff:127.0.0.1',
        '::FFFF:127.0.0.1', '::ffff:7f00:1', '::1%lo', '::1%1', '::1%0', '::1%', '::1%nosuch', '::1%9999', '::1%-1', '::1%4294967295', '::1%4294967296', '::1%1x',
        '::1% 1', '::1%+1', '::1%0x1', '::1%01', 'fe80::1%lo', 'fe80::1%1', 'fe80::1', 'ff02::1%lo', '127.0.0.1%lo', 'localhost%lo', '1::2::3', ':::', '::1 ', ' ::1',
        "::1\0", '', "\0", "\0abc", ];
    $kinds = ['udp', 'udp6', 'tcp', 'tcp6'];
    foreach ($kinds as $kind) {
        foreach (array_merge($names, $here) as $i => $host) {
            $shown = show_text($host);
            yield "socket_bind $kind $shown" => fn () => call('socket_bind', [fn () => socket_of($kind), $host, 0]);
            yield "socket_connect $kind $shown" => fn () => call('socket_connect', [fn () => socket_of($kind), $host, 1]);
            yield "socket_sendto $kind $shown" => fn () => call('socket_sendto', [fn () => socket_of($kind), 'x', 1, 0, $host, 1]);
            yield "socket_sendmsg $kind addr $shown" => fn () => call('socket_sendmsg', [fn () => socket_of($kind), ['iov' => ['x'], 'name' => ['addr' => $host, 'port' => 1]]]);
            yield "MCAST_JOIN_GROUP $kind $shown" => fn () => call('socket_set_option', [fn () => socket_of($kind), $kind === 'udp6' ? 41 : 0, MCAST_JOIN_GROUP, ['group' => $host]]);
            if ($kind === 'udp6') {
                yield "IPV6_PKTINFO $shown" => fn () => call('socket_set_option', [fn () => socket_of($kind), IPPROTO_IPV6, IPV6_PKTINFO, ['addr' => $host, 'ifindex' => 0]]);
            }
        }
    }
    // What a bind has made of the text.
    foreach (['udp', 'udp6'] as $kind) {
        foreach ($here as $host) {
            yield "bound $kind " . show_text($host) => function () use ($kind, $host) {
                $socket = socket_of($kind);
                $bound = @socket_bind($socket, $host, 0);
                if ($bound) {
                    socket_getsockname($socket, $address, $port);
                    hide_number($port, '{port}');
                }
                return call('socket_getsockname', [$socket, 'a', 'p']);
            };
        }
    }
    foreach ([0, 1, 65535, 65536, 65537, 70000, -1, -65536, 4294967296, 4294967297, PHP_INT_MAX, PHP_INT_MIN, '1', '9.0', true] as $port) {
        foreach ($kinds as $kind) {
            $host = substr($kind, -1) === '6' ? '::1' : '127.0.0.1';
            yield "socket_connect $kind port " . show($port) => fn () => call('socket_connect', [fn () => socket_of($kind), $host, $port]);
            yield "socket_sendto $kind port " . show($port) => fn () => call('socket_sendto', [fn () => socket_of($kind), 'x', 1, 0, $host, $port]);
            yield "socket_sendmsg $kind port " . show($port) => fn () => call('socket_sendmsg', [fn () => socket_of($kind), ['iov' => ['x'], 'name' => ['addr' => $host, 'port' => $port]]]);
        }
    }
    // Local names: the kernel counts their bytes.
    foreach (['', "\0", "\0a", "\0a\0b", "a\0b", '/nowhere/x', '.', '/', str_repeat('u', 106), str_repeat('u', 107), str_repeat('u', 108), str_repeat('u', 500),
        "\0" . str_repeat('u', 106), "\0" . str_repeat('u', 107), "\0" . str_repeat('u', 108)] as $name) {
        $shown = show_text($name);
        foreach (['unix', 'unix-dgram', 'unix-abstract'] as $kind) {
            yield "socket_connect $kind $shown" => fn () => call('socket_connect', [fn () => socket_of($kind), $name]);
            yield "socket_sendto $kind $shown" => fn () => call('socket_sendto', [fn () => socket_of($kind), 'x', 1, 0, $name]);
            yield "socket_sendmsg $kind $shown" => fn () => call('socket_sendmsg', [fn () => socket_of($kind), ['iov' => ['x'], 'name' => ['path' => $name]]]);
            if (!in_array($name[0] ?? '', ['u', 'a'], true)) {
                yield "socket_bind $kind $shown" => fn () => call('socket_bind', [fn () => socket_of($kind), $name]);
            }
        }
    }
    foreach (['name' => 'x', 'twice' => 'x', 'long' => str_repeat('n', 60)] as $label => $name) {
        yield "local name $label" => function () use ($name) {
            $socket = socket_of('unix');
            socket_bind($socket, path($name));
            return call('socket_bind', [$socket, path($name)]);
        };
        yield "local name of another $label" => function () use ($name) {
            $socket = socket_of('unix-dgram');
            socket_bind($socket, path($name));
            return call('socket_connect', [fn () => socket_of('unix'), path($name)]) . call('socket_getsockname', [$socket, 'a', 'p']);
        };
    }
})();
