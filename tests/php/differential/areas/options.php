<?php
// Options: reading every number of every level, and setting them with values of every shape.
return (function () {
    $levels = [SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, SOL_TCP, SOL_UDP, 255, 136, 263, -1];
    $kinds = ['tcp', 'udp', 'tcp6', 'udp6', 'unix', 'pair', 'tcp-listener', 'raw', 'closed'];
    foreach ($kinds as $kind) {
        foreach ($levels as $level) {
            for ($option = -1; $option <= ($level === SOL_SOCKET ? 84 : 63); $option++) {
                yield "get $kind $level $option" => fn () => is_unsteady($level, $option)
                    ? call_type('socket_get_option', [fn () => socket_of($kind), $level, $option])
                    : call('socket_get_option', [fn () => socket_of($kind), $level, $option]);
            }
        }
    }
    // Setting: every number with an int, the known ones with everything.
    foreach (['tcp', 'udp6'] as $kind) {
        foreach ($levels as $level) {
            for ($option = -1; $option <= ($level === SOL_SOCKET ? 84 : 63); $option++) {
                yield "set $kind $level $option 1" => fn () => set_and_get($kind, $level, $option, 1);
                yield "set $kind $level $option array" => fn () => set_and_get($kind, $level, $option, ['l_onoff' => 1, 'l_linger' => 5, 'sec' => 1, 'usec' => 5000, 'addr' => '::1', 'ifindex' => 1]);
            }
        }
    }
    $known = [
        [SOL_SOCKET, SO_LINGER], [SOL_SOCKET, SO_RCVTIMEO], [SOL_SOCKET, SO_SNDTIMEO], [SOL_SOCKET, SO_KEEPALIVE], [SOL_SOCKET, SO_SNDBUF], [SOL_SOCKET, SO_BROADCAST],
        [SOL_SOCKET, SO_TYPE], [SOL_SOCKET, SO_BINDTODEVICE], [SOL_SOCKET, SO_RCVLOWAT], [SOL_SOCKET, SO_ZEROCOPY], [SOL_SOCKET, SO_MARK], [SOL_SOCKET, SO_INCOMING_CPU],
        [SOL_SOCKET, SO_MEMINFO], [SOL_SOCKET, SO_PASSCRED], [SOL_SOCKET, SO_REUSEPORT],
        [SOL_TCP, TCP_NODELAY], [SOL_TCP, TCP_CONGESTION], [SOL_TCP, TCP_KEEPIDLE], [SOL_TCP, TCP_DEFER_ACCEPT], [SOL_TCP, TCP_NOTSENT_LOWAT],
        [IPPROTO_IP, IP_MULTICAST_IF], [IPPROTO_IP, IP_MULTICAST_TTL], [IPPROTO_IP, IP_MULTICAST_LOOP], [IPPROTO_IP, MCAST_JOIN_GROUP], [IPPROTO_IP, MCAST_LEAVE_GROUP],
        [IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP], [IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP], [IPPROTO_IP, MCAST_BLOCK_SOURCE], [IPPROTO_IP, MCAST_UNBLOCK_SOURCE], [IPPROTO_IP, 2], [IPPROTO_IP, 10],
        [IPPROTO_IPV6, IPV6_MULTICAST_IF], [IPPROTO_IPV6, IPV6_MULTICAST_HOPS], [IPPROTO_IPV6, IPV6_MULTICAST_LOOP], [IPPROTO_IPV6, MCAST_JOIN_GROUP], [IPPROTO_IPV6, IPV6_PKTINFO],
        [IPPROTO_IPV6, IPV6_V6ONLY], [IPPROTO_IPV6, IPV6_UNICAST_HOPS], [IPPROTO_IPV6, MCAST_JOIN_SOURCE_GROUP],
    ];
    // A resource is its number here, which differs.
    $shapes = array_diff_key(any_values(), ['stream' => 1, 'shut' => 1]) + [
        '255' => 255, '256' => 256, '-2' => -2, '65535' => 65535, '65536' => 65536, '"lo"' => 'lo', '"nosuch"' => 'nosuch', '"cubic"' => 'cubic', '"reno"' => 'reno',
        '"lo\0x"' => "lo\0x", 'packed' => pack('V', 1), 'Fields' => fn () => new Fields,
        'linger' => ['l_onoff' => 1, 'l_linger' => 10], 'linger only on' => ['l_onoff' => 1], 'linger only time' => ['l_linger' => 1], 'linger text' => ['l_onoff' => 'x', 'l_linger' => '7'],
        'linger large' => ['l_onoff' => 70000, 'l_linger' => -1], 'linger null' => ['l_onoff' => null, 'l_linger' => []],
        'time' => ['sec' => 4, 'usec' => 1], 'time only sec' => ['sec' => 4], 'time only usec' => ['usec' => 4], 'time negative' => ['sec' => -1, 'usec' => 0],
        'time large' => ['sec' => 0, 'usec' => 1000000], 'time max' => ['sec' => PHP_INT_MAX, 'usec' => 999999], 'time text' => ['sec' => '1', 'usec' => 'x'], 'time float' => ['sec' => 1.9, 'usec' => -0.5],
        'group' => ['group' => '224.0.0.23'], 'group lo' => ['group' => '224.0.0.23', 'interface' => 'lo'], 'group 1' => ['group' => '224.0.0.23', 'interface' => 1],
        'group none' => ['group' => '224.0.0.23', 'interface' => 99], 'group name' => ['group' => '224.0.0.23', 'interface' => 'nosuch'], 'group "1"' => ['group' => '224.0.0.23', 'interface' => '1'],
        'group -1' => ['group' => '224.0.0.23', 'interface' => -1], 'group null' => ['group' => null], 'group array' => ['group' => []], 'group unicast' => ['group' => '127.0.0.1'],
        'group 6' => ['group' => 'ff02::2', 'interface' => 'lo'], 'group 6 null' => ['group' => 'ff02::2', 'interface' => null],
        'source' => ['group' => '224.0.0.23', 'source' => '127.0.0.1', 'interface' => 'lo'], 'source only' => ['source' => '127.0.0.1'], 'source wrong' => ['group' => '224.0.0.23', 'source' => 'nosuch.invalid'],
        'source 6' => ['group' => 'ff02::2', 'source' => '::1', 'interface' => 'lo'],
        'info' => ['addr' => '::1', 'ifindex' => 1], 'info name' => ['addr' => '::1', 'ifindex' => 'lo'], 'info unset' => ['addr' => '::', 'ifindex' => 0], 'info none' => ['addr' => '::1', 'ifindex' => 'nosuch'],
        'info wrong' => ['addr' => 'x', 'ifindex' => 1], 'info large' => ['addr' => '::1', 'ifindex' => 4294967296], 'info only' => ['addr' => '::1'], 'info only index' => ['ifindex' => 1],
    ];
    foreach ($known as [$level, $option]) {
        $usual = $level === IPPROTO_IPV6 ? 'udp6' : ($level === SOL_TCP ? 'tcp' : 'udp');
        foreach (array_unique([$usual, 'tcp', 'unix', 'tcp6']) as $kind) {
            foreach ($shapes as $name => $value) {
                yield "set $kind $level $option $name" => fn () => set_and_get($kind, $level, $option, $value);
            }
        }
    }
    // Sequences on one socket.
    $group = ['group' => '224.0.0.23', 'interface' => 'lo'];
    $source = $group + ['source' => '127.0.0.1'];
    $sequences = [
        'join leave' => [[MCAST_JOIN_GROUP, $group], [MCAST_JOIN_GROUP, $group], [MCAST_LEAVE_GROUP, $group], [MCAST_LEAVE_GROUP, $group]],
        'source' => [[MCAST_JOIN_SOURCE_GROUP, $source], [MCAST_JOIN_SOURCE_GROUP, $source], [MCAST_LEAVE_SOURCE_GROUP, $source], [MCAST_LEAVE_SOURCE_GROUP, $source]],
        'block' => [[MCAST_BLOCK_SOURCE, $source], [MCAST_JOIN_GROUP, $group], [MCAST_BLOCK_SOURCE, $source], [MCAST_BLOCK_SOURCE, $source], [MCAST_UNBLOCK_SOURCE, $source], [MCAST_UNBLOCK_SOURCE, $source]],
        'mixed' => [[MCAST_JOIN_GROUP, $group], [MCAST_JOIN_SOURCE_GROUP, $source], [MCAST_LEAVE_SOURCE_GROUP, $source], [MCAST_LEAVE_GROUP, $group]],
        'interface' => [[IP_MULTICAST_IF, 'lo'], [IP_MULTICAST_IF, 0], [IP_MULTICAST_IF, 1], [IP_MULTICAST_TTL, 5], [IP_MULTICAST_LOOP, 0]],
    ];
    foreach ($sequences as $name => $steps) {
        yield "sequence $name" => function () use ($steps) {
            $socket = socket_of('udp');
            $line = '';
            foreach ($steps as [$option, $value]) {
                $line .= call_quietly(fn () => socket_set_option($socket, IPPROTO_IP, $option, $value)) . '; ' . call_quietly(fn () => socket_get_option($socket, IPPROTO_IP, $option)) . '; ';
            }
            finish();
            return $line;
        };
    }
})();
