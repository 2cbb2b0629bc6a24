<?php
// socket_sendmsg() with message arrays of every broken shape: what is wrong, and the path to it.
return (function () {
    $kinds = ['pair', 'udp', 'udp6', 'unix-dgram', 'unix'];
    $values = any_values();
    $numbers = ['0' => 0, '1' => 1, '-1' => -1, '65535' => 65535, '65536' => 65536, '2^31-1' => 2147483647, '2^31' => 2147483648, '-2^31' => -2147483648, '-2^31-1' => -2147483649,
        '2^32-1' => 4294967295, '2^32' => 4294967296, 'max' => PHP_INT_MAX, 'min' => PHP_INT_MIN];
    $send = fn ($kind, $message, $flags = 0) => call('socket_sendmsg', [fn () => socket_of($kind), $message, $flags]);
    // An IPv6 address that is no string and cannot be resolved ends php 8.2 with a segmentation fault: these are left out.
    // Each part of a message with every value.
    foreach (['name', 'iov', 'control', 'flags', 'buffer_size', 'controllen', 'other', 7] as $key) {
        foreach ($values as $name => $value) {
            yield "$key $name" => fn () => $send('pair', fn () => [$key => value_of($value), 'iov' => $key === 'iov' ? value_of($value) : ['x']]);
        }
    }
    foreach ($values as $name => $value) {
        // A resource as text is its number, which differs.
        if (!in_array($name, ['stream', 'shut'], true)) {
            yield "iov element $name" => fn () => $send('pair', fn () => ['iov' => ['a', value_of($value), 'b']]);
        }
        yield "control element $name" => fn () => $send('pair', fn () => ['iov' => ['a'], 'control' => [value_of($value)]]);
        foreach ($kinds as $kind) {
            foreach (['family', 'addr', 'port', 'flowinfo', 'scope_id', 'path'] as $key) {
                if ("$kind $key" === 'udp6 addr' && !is_string($value)) {
                    continue;
                }
                yield "$kind name $key $name" => fn () => $send($kind, fn () => ['iov' => ['x'], 'name' => [$key => value_of($value)]]);
            }
        }
    }
    foreach ($numbers as $name => $number) {
        foreach ($kinds as $kind) {
            foreach (['family', 'port', 'flowinfo', 'scope_id'] as $key) {
                yield "$kind number $key $name" => fn () => $send($kind, ['iov' => ['x'], 'name' => [$key => $number]]);
            }
        }
        foreach (['level', 'type'] as $key) {
            yield "control $key $name" => fn () => $send('pair', ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, $key => $number, 'data' => []]]]);
        }
        foreach (['pid', 'uid', 'gid'] as $key) {
            yield "credentials $key $name" => fn () => $send('pair', ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS,
                'data' => [$key => $number] + ['pid' => getmypid(), 'uid' => 0, 'gid' => 0]]]]);
        }
        yield "hop limit $name" => fn () => $send('udp6', ['name' => ['addr' => '::1', 'port' => 9], 'control' => [['level' => IPPROTO_IPV6, 'type' => IPV6_HOPLIMIT, 'data' => $number]]]);
        yield "traffic class $name" => fn () => $send('udp6', ['name' => ['addr' => '::1', 'port' => 9], 'control' => [['level' => IPPROTO_IPV6, 'type' => IPV6_TCLASS, 'data' => $number]]]);
        yield "interface $name" => fn () => $send('udp6', ['name' => ['addr' => '::1', 'port' => 9], 'control' => [['level' => IPPROTO_IPV6, 'type' => IPV6_PKTINFO, 'data' => ['addr' => '::1', 'ifindex' => $number]]]]);
    }
    foreach ([AF_UNIX, AF_INET, AF_INET6, 0, 16, 17, '2', 'x', null] as $family) {
        foreach (array_keys(socket_kinds()) as $kind) {
            yield "$kind family " . show($family) => fn () => $send($kind, ['iov' => ['x'], 'name' => ['family' => $family, 'addr' => '127.0.0.1', 'path' => '/nowhere', 'port' => 9]]);
        }
    }
    // Control elements: each kind with every payload, and with parts missing.
    $types = ['rights' => [SOL_SOCKET, SCM_RIGHTS], 'credentials' => [SOL_SOCKET, SCM_CREDENTIALS], 'packet' => [IPPROTO_IPV6, IPV6_PKTINFO],
        'hops' => [IPPROTO_IPV6, IPV6_HOPLIMIT], 'class' => [IPPROTO_IPV6, IPV6_TCLASS], 'segment' => [17, 103], 'unknown' => [SOL_SOCKET, 99]];
    foreach ($types as $type => [$level, $number]) {
        $header = ['level' => $level, 'type' => $number];
        $to = $level === IPPROTO_IPV6 ? ['name' => ['addr' => '::1', 'port' => 9]] : [];
        $kind = $to ? 'udp6' : 'pair';
        yield "$type without data" => fn () => $send($kind, $to + ['iov' => ['x'], 'control' => [$header]]);
        foreach ($values as $name => $value) {
            yield "$type data $name" => fn () => $send($kind, fn () => $to + ['iov' => ['x'], 'control' => [$header + ['data' => value_of($value)]]]);
            yield "$type second data $name" => fn () => $send($kind, fn () => $to + ['iov' => ['x'], 'control' => ['k' => $header + ['data' => 5], 4 => $header + ['data' => value_of($value)]]]);
            foreach (['level', 'type'] as $key) {
                yield "$type $key $name" => fn () => $send($kind, fn () => $to + ['iov' => ['x'], 'control' => [[$key => value_of($value)] + $header + ['data' => 1]]]);
            }
            foreach ($type === 'packet' ? ['addr', 'ifindex'] : ($type === 'credentials' ? ['pid', 'uid', 'gid'] : []) as $key) {
                $valid = $type === 'packet' ? ['addr' => '::1', 'ifindex' => 1] : ['pid' => getmypid(), 'uid' => 0, 'gid' => 0];
                if ($key === 'addr' && !is_string($value)) {
                    continue;
                }
                yield "$type $key $name" => fn () => $send($kind, fn () => $to + ['iov' => ['x'], 'control' => [$header + ['data' => [$key => value_of($value)] + $valid]]]);
                yield "$type without $key $name" => fn () => $send($kind, fn () => $to + ['iov' => ['x'], 'control' => [$header + ['data' => array_diff_key($valid, [$key => 1]) + ['more' => value_of($value)]]]]);
            }
            if ($type === 'rights') {
                yield "rights element $name" => fn () => $send('pair', fn () => ['iov' => ['x'], 'control' => [$header + ['data' => [value_of($value)]]]]);
                yield "rights second element $name" => fn () => $send('pair', fn () => ['iov' => ['x'], 'control' => [$header + ['data' => ['k' => made(fopen('/dev/null', 'r')), 9 => value_of($value)]]]]);
            }
        }
    }
    foreach ([0, 1, MSG_DONTWAIT, MSG_OOB, MSG_EOR, 2147483647, -1, -2147483648, 2147483648, -2147483649, '1', 1.5, null, 'x'] as $flags) {
        foreach (['pair', 'udp', 'closed', 'tcp-data', 'seq-data'] as $kind) {
            yield "$kind flags " . show($flags) => fn () => $send($kind, ['iov' => ['x']], $flags);
        }
    }
})();
