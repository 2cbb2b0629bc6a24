<?php
// socket_addrinfo_*: hosts, services and hints of every shape. Names are local ones.
return (function () {
    $hosts = ['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::', '127.1', '0x7f000001', 'fe80::1%lo', '::ffff:1.2.3.4', '', "127.0.0.1\0x", ' 127.0.0.1', '1.2.3.4.5', '999', '[::1]', '4294967296'];
    $services = [null, '', '80', 'http', 'https', 'domain', 'nosuch', '0', '65535', '65536', '99999', '-1', '80x', ' 80', "80\0", '080', '+80'];
    $hints = [
        'none' => [], 'stream' => ['ai_socktype' => SOCK_STREAM], 'datagram' => ['ai_socktype' => SOCK_DGRAM], 'raw' => ['ai_socktype' => SOCK_RAW], 'type 99' => ['ai_socktype' => 99],
        'type -1' => ['ai_socktype' => -1], 'inet' => ['ai_family' => AF_INET], 'inet6' => ['ai_family' => AF_INET6], 'family 0' => ['ai_family' => 0], 'unix' => ['ai_family' => AF_UNIX],
        'family 99' => ['ai_family' => 99], 'tcp' => ['ai_protocol' => SOL_TCP], 'udp' => ['ai_protocol' => SOL_UDP], 'protocol 99' => ['ai_protocol' => 99],
        'passive' => ['ai_flags' => AI_PASSIVE], 'numeric' => ['ai_flags' => AI_NUMERICHOST], 'canonical' => ['ai_flags' => AI_CANONNAME], 'numeric service' => ['ai_flags' => AI_NUMERICSERV],
        'mapped' => ['ai_flags' => AI_V4MAPPED, 'ai_family' => AF_INET6], 'all' => ['ai_flags' => AI_V4MAPPED | AI_ALL, 'ai_family' => AF_INET6], 'flags -1' => ['ai_flags' => -1], 'flags large' => ['ai_flags' => PHP_INT_MAX],
        'mismatch' => ['ai_socktype' => SOCK_STREAM, 'ai_protocol' => SOL_UDP], 'text' => ['ai_socktype' => '1', 'ai_family' => '2'], 'no number' => ['ai_socktype' => 'x'],
        'float' => ['ai_socktype' => 1.9], 'bool' => ['ai_socktype' => true], 'null' => ['ai_socktype' => null], 'array' => ['ai_socktype' => [1]], 'unknown' => ['other' => 1], 'integer key' => [1, 2],
        'both keys' => ['ai_socktype' => 1, 5 => 2], 'addr' => ['ai_addr' => 1], 'empty key' => ['' => 1], 'reference' => ['ai_family' => &$family],
    ];
    $explained = function ($host, $service, $given) {
        $line = call_quietly(function () use ($host, $service, $given, &$list) {
            return $list = socket_addrinfo_lookup($host, $service, $given);
        }) . ' ' . errors(null);
        foreach (is_array($list ?? null) ? $list : [] as $entry) {
            $line .= ' ' . show(socket_addrinfo_explain($entry));
        }
        finish();
        return $line;
    };
    foreach ($hosts as $host) {
        foreach ($services as $service) {
            foreach (['none', 'stream', 'datagram', 'inet', 'passive', 'numeric service', 'tcp'] as $name) {
                yield 'lookup ' . show($host) . ' ' . show($service) . " $name" => fn () => $explained($host, $service, $hints[$name]);
            }
        }
        foreach ($hints as $name => $given) {
            yield 'lookup ' . show($host) . " hints $name" => fn () => $explained($host, '80', $given);
            yield 'lookup ' . show($host) . " hints $name, no service" => fn () => $explained($host, null, $given);
        }
    }
    foreach (any_values() as $name => $value) {
        foreach (['ai_flags', 'ai_family', 'ai_socktype', 'ai_protocol'] as $key) {
            // The number of a resource differs, and floats out of range are undefined.
            if (!in_array($name, ['stream', 'shut'], true)) {
                yield "hint $key $name" => fn () => $explained('127.0.0.1', '80', [$key => value_of($value)]);
            }
        }
        yield "hint other $name" => fn () => call('socket_addrinfo_lookup', ['127.0.0.1', '80', fn () => ['other' => value_of($value)]]);
    }
    foreach (['127.0.0.1', '::1', '192.0.2.1', '127.0.0.2', '0.0.0.0', '::'] as $host) {
        foreach ([SOCK_STREAM, SOCK_DGRAM, SOCK_RAW] as $type) {
            foreach (['0', '1', '9'] as $service) {
                foreach (['socket_addrinfo_bind', 'socket_addrinfo_connect'] as $function) {
                    if ($host !== '192.0.2.1' || $function === 'socket_addrinfo_bind') {
                        yield "$function $host $type $service" => fn () => call($function, [fn () => socket_addrinfo_lookup($host, $service, ['ai_socktype' => $type, 'ai_flags' => AI_NUMERICHOST])[0]]);
                    }
                }
            }
        }
    }
})();
