<?php
// stream_socket_client(), stream_socket_server(), fsockopen() with addresses of every shape: results, error numbers and texts.
return (function () {
    $addresses = [
        'tcp://127.0.0.1:1', 'tcp://127.0.0.1', 'tcp://127.0.0.1:', 'tcp://127.0.0.1:0', 'tcp://127.0.0.1:x', 'tcp://127.0.0.1:65536', 'tcp://127.0.0.1:99999', 'tcp://127.0.0.1:-1', 'tcp://:1', 'tcp://', 'tcp:', 'tcp',
        '127.0.0.1:1', 'localhost:1', 'tcp://localhost:1', 'tcp://[::1]:1', 'tcp://[::1]', 'tcp://[::1:1', 'tcp://::1:1', 'tcp://[::1]1', 'tcp://256.1.1.1:1', 'tcp://127.1:1', 'tcp://127.0.0.1:1/path', 'tcp://127.0.0.1:1?x',
        'udp://127.0.0.1:1', 'udp://127.0.0.1', 'udp://[::1]:1', 'udp://127.0.0.1:x', 'unix:///nowhere/at/all', 'unix://', 'unix:///', 'udg:///nowhere/at/all', 'udg://', 'unix://' . str_repeat('p', 107),
        'unix://' . str_repeat('p', 108), 'unix://' . str_repeat('p', 200), "unix://\0abstract-nobody", 'nosuch://127.0.0.1:1', 'http://127.0.0.1:1', 'file:///etc/passwd', '', ':', '://', 'x', '1', "tcp://127.0.0.1\0:1", 'TCP://127.0.0.1:1',
        'tcp://nosuch.invalid:1', 'udp://nosuch.invalid:1', 'tcp://127.0.0.1:1:1', 'tcp://a b:1', "tcp://127.0.0.1:1\n", ' tcp://127.0.0.1:1',
    ];
    $client = function ($address, $timeout = 1, $flags = STREAM_CLIENT_CONNECT, $context = null) {
        $line = call_quietly(fn () => $context === null ? stream_socket_client($address, $number, $text, $timeout, $flags) : stream_socket_client($address, $number, $text, $timeout, $flags, $context));
        finish();
        return $line;
    };
    $numbers = function ($function, ...$arguments) {
        $number = $text = 'unset';
        $line = call_quietly(function () use ($function, $arguments, &$number, &$text) {
            return $function(...$arguments, error_code: $number, error_message: $text);
        });
        $line .= ' ' . show($number) . ' ' . show($text);
        finish();
        return $line;
    };
    foreach ($addresses as $address) {
        $shown = show_text($address);
        foreach (['connect' => STREAM_CLIENT_CONNECT, 'async' => STREAM_CLIENT_CONNECT | STREAM_CLIENT_ASYNC_CONNECT, 'persistent' => STREAM_CLIENT_CONNECT | STREAM_CLIENT_PERSISTENT, 'none' => 0] as $label => $flags) {
            yield "client $label $shown" => fn () => $numbers(fn (&$error_code, &$error_message) => stream_socket_client($address, $error_code, $error_message, 1, $flags));
        }
        if (strpos($address, 'unix://p') !== 0) {
            foreach (['both' => STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, 'bind' => STREAM_SERVER_BIND, 'listen' => STREAM_SERVER_LISTEN, 'none' => 0] as $label => $flags) {
                yield "server $label $shown" => fn () => $numbers(fn (&$error_code, &$error_message) => stream_socket_server($address, $error_code, $error_message, $flags));
            }
        }
        foreach ([-1, 0, 1, 65536, 99999] as $port) {
            yield "fsockopen $shown $port" => fn () => $numbers(fn (&$error_code, &$error_message) => fsockopen($address, $port, $error_code, $error_message, 1));
        }
    }
    foreach (array_diff_key(any_values(), ['"\xff"' => 1]) as $name => $value) {
        yield "client address $name" => fn () => $client(value_of($value));
        yield "client timeout $name" => fn () => $client('tcp://127.0.0.1:1', value_of($value));
        yield "client flags $name" => fn () => $client('tcp://127.0.0.1:1', 1, value_of($value));
        yield "client context $name" => fn () => $client('tcp://127.0.0.1:1', 1, 4, value_of($value));
        yield "server address $name" => fn () => $numbers(fn (&$error_code, &$error_message) => stream_socket_server(value_of($value), $error_code, $error_message));
        yield "fsockopen host $name" => fn () => $numbers(fn (&$error_code, &$error_message) => fsockopen(value_of($value), 1, $error_code, $error_message, 1));
        yield "fsockopen port $name" => fn () => $numbers(fn (&$error_code, &$error_message) => fsockopen('127.0.0.1', value_of($value), $error_code, $error_message, 1));
        foreach (['stream_socket_accept', 'stream_socket_get_name', 'stream_socket_shutdown', 'stream_set_blocking', 'stream_set_timeout', 'stream_socket_sendto', 'stream_socket_recvfrom', 'stream_get_meta_data', 'stream_set_write_buffer',
            'stream_set_read_buffer', 'stream_set_chunk_size', 'stream_isatty', 'feof', 'fgets', 'fread', 'fwrite', 'fclose', 'stream_get_contents', 'stream_get_line', 'socket_get_status', 'socket_set_blocking', 'socket_set_timeout'] as $function) {
            if (!in_array($name, ['2^31-1', '2^31', '2^32', 'max', '1e300', 'nan'], true)) {
                $more = ['stream_socket_accept' => [0], 'stream_socket_get_name' => [true], 'stream_socket_shutdown' => [0], 'stream_set_blocking' => [true], 'stream_set_timeout' => [1], 'stream_socket_sendto' => ['x'],
                    'stream_socket_recvfrom' => [5], 'stream_set_write_buffer' => [0], 'stream_set_read_buffer' => [0], 'stream_set_chunk_size' => [5], 'fread' => [5], 'fwrite' => ['x'], 'stream_get_line' => [5],
                    'socket_set_blocking' => [true], 'socket_set_timeout' => [1]][$function] ?? [];
                yield "$function stream $name" => function () use ($function, $value, $more) {
                    $line = call_quietly(fn () => $function(value_of($value), ...$more));
                    finish();
                    return preg_replace('/\d+ is not/', '{n} is not', $line);
                };
                foreach ($more as $i => $valid) {
                    yield "$function argument $i $name" => function () use ($function, $value, $more, $i) {
                        $more[$i] = value_of($value);
                        $stream = stream_pair();
                        $line = call_quietly(fn () => $function($stream, ...$more));
                        finish();
                        return $line;
                    };
                }
            }
        }
        foreach (['socket' => ['bindto', 'backlog', 'so_reuseport', 'so_broadcast', 'tcp_nodelay', 'ipv6_v6only', 'nosuch'], 'nosuch' => ['x']] as $wrapper => $names) {
            foreach ($names as $option) {
                yield "context $wrapper $option $name" => function () use ($wrapper, $option, $value, $client) {
                    $context = stream_context_create([$wrapper => [$option => value_of($value)]]);
                    $server = call_quietly(fn () => stream_socket_server('tcp://127.0.0.1:0', $n, $t, 12, $context));
                    return $server . ' ' . $client('tcp://127.0.0.1:1', 1, 4, $context) . ' ' . $client('udp://127.0.0.1:1', 1, 4, $context);
                };
            }
        }
    }
    foreach (['0:0', '127.0.0.1:0', '127.0.0.2:0', '192.0.2.77:0', 'nosuch', '[::1]:0', '127.0.0.1', ':0', '127.0.0.1:x', '0:1'] as $from) {
        foreach (['tcp://127.0.0.1:1', 'udp://127.0.0.1:1', 'tcp://[::1]:1'] as $to) {
            yield "bindto $from $to" => fn () => $client($to, 1, 4, stream_context_create(['socket' => ['bindto' => $from]]));
        }
    }
    foreach ([STREAM_PF_UNIX, STREAM_PF_INET, STREAM_PF_INET6, 0, 99, -1] as $domain) {
        foreach ([STREAM_SOCK_STREAM, STREAM_SOCK_DGRAM, STREAM_SOCK_SEQPACKET, STREAM_SOCK_RAW, 0, 99, -1] as $type) {
            foreach ([0, STREAM_IPPROTO_TCP, STREAM_IPPROTO_IP, 99] as $protocol) {
                yield "pair $domain $type $protocol" => function () use ($domain, $type, $protocol) {
                    $line = call_quietly(fn () => stream_socket_pair($domain, $type, $protocol));
                    finish();
                    return $line;
                };
            }
        }
    }
})();
