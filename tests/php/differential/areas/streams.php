<?php
// Sockets that are streams as well: both ways, every kind of stream, and who notices what the other does.
return (function () {
    $listener = function ($address) {
        $server = made(stream_socket_server($address, $number, $text, strpos($address, 'udp') === 0 || strpos($address, 'udg') === 0 ? STREAM_SERVER_BIND : STREAM_SERVER_BIND | STREAM_SERVER_LISTEN));
        hide_number((int) preg_replace('/.*:/', '', stream_socket_get_name($server, false)), '{port}');
        return $server;
    };
    $client = function ($address) use ($listener) {
        $server = $listener($address);
        $scheme = strtok($address, ':');
        return made(stream_socket_client("$scheme://" . stream_socket_get_name($server, false)));
    };
    $kinds = [
        'tcp server' => fn () => $listener('tcp://127.0.0.1:0'), 'udp server' => fn () => $listener('udp://127.0.0.1:0'), 'tcp6 server' => fn () => $listener('tcp://[::1]:0'),
        'unix server' => fn () => $listener('unix://' . path('s')), 'udg server' => fn () => $listener('udg://' . path('d')),
        'tcp client' => fn () => $client('tcp://127.0.0.1:0'), 'udp client' => fn () => $client('udp://127.0.0.1:0'), 'unix client' => fn () => $client('unix://' . path('s')),
        'udg client' => fn () => $client('udg://' . path('d')), 'pair' => fn () => stream_pair(),
        'datagram pair' => function () {
            $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_DGRAM, 0);
            made($pair[1]);
            return made($pair[0]);
        },
        'accepted' => function () use ($listener) {
            $server = $listener('tcp://127.0.0.1:0');
            made(stream_socket_client('tcp://' . stream_socket_get_name($server, false)));
            return made(stream_socket_accept($server));
        },
        'buffered' => function () {
            $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
            fwrite(made($pair[1]), "line\nmore data");
            fgets(made($pair[0]));
            return $pair[0];
        },
        'waiting' => function () {
            $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
            fwrite(made($pair[1]), "line\nmore data");
            stream_set_blocking($pair[0], false);
            return made($pair[0]);
        },
        'file' => fn () => made(fopen(__FILE__, 'r')), 'memory' => fn () => made(fopen('php://memory', 'r+')), 'temp' => fn () => made(fopen('php://temp', 'r+')),
        'stdin' => fn () => made(fopen('php://stdin', 'r')), 'stdout' => fn () => made(fopen('php://stdout', 'w')), 'output' => fn () => made(fopen('php://output', 'w')),
        'folder' => fn () => made(opendir('.')), 'pipe' => fn () => made(popen('true', 'r')), 'tmpfile' => fn () => made(tmpfile()),
        'shut' => fn () => shut_stream(), 'context' => fn () => stream_context_create(), 'filtered' => function () {
            $stream = stream_pair();
            stream_filter_append($stream, 'string.toupper');
            return $stream;
        },
    ];
    $meta = function ($stream) {
        if (!is_resource($stream)) {
            return show($stream);
        }
        $data = stream_get_meta_data($stream);
        unset($data['uri']);
        return show($data);
    };
    $with = [
        'import' => fn ($stream) => socket_import_stream($stream),
        'export is the same' => fn ($stream) => socket_export_stream(socket_import_stream($stream)) === $stream,
        'twice' => fn ($stream) => [socket_import_stream($stream), socket_import_stream($stream)],
        'type' => fn ($stream) => socket_get_option(socket_import_stream($stream), SOL_SOCKET, SO_TYPE),
        'domain' => fn ($stream) => socket_get_option(socket_import_stream($stream), SOL_SOCKET, 39),
        'write' => fn ($stream) => socket_write(socket_import_stream($stream), 'data'),
        'read' => function ($stream) {
            $socket = socket_import_stream($stream);
            socket_set_nonblock($socket);
            return [socket_read($socket, 100), fread($stream, 4)];
        },
        'read buffer off' => function ($stream) {
            $socket = socket_import_stream($stream);
            stream_set_blocking($stream, false);
            return [fread($stream, 3), socket_recv($socket, $data, 3, 0), $data];
        },
        'recvfrom' => function ($stream) {
            $socket = socket_import_stream($stream);
            socket_set_nonblock($socket);
            return [socket_recvfrom($socket, $data, 100, 0, $address, $port), $data];
        },
        'nonblock' => fn ($stream) => [socket_set_nonblock(socket_import_stream($stream)), $meta($stream)],
        'block' => function ($stream) use ($meta) {
            $socket = socket_import_stream($stream);
            return [socket_set_nonblock($socket), $meta($stream), socket_set_block($socket), $meta($stream)];
        },
        'stream blocking' => fn ($stream) => [socket_import_stream($stream), stream_set_blocking($stream, false), $meta($stream)],
        'timeout' => fn ($stream) => [socket_import_stream($stream), stream_set_timeout($stream, 0, 1000), fread($stream, 10), $meta($stream)],
        'socket closed' => function ($stream) {
            $socket = socket_import_stream($stream);
            socket_close($socket);
            return [$socket, $stream, is_resource($stream)];
        },
        'socket closed, write' => function ($stream) {
            socket_close(socket_import_stream($stream));
            return fwrite($stream, 'x');
        },
        'stream closed' => function ($stream) {
            $socket = socket_import_stream($stream);
            fclose($stream);
            return [socket_write($socket, 'x'), socket_last_error($socket), socket_set_block($socket), socket_getsockname($socket, $address)];
        },
        'stream closed, socket closed' => function ($stream) {
            $socket = socket_import_stream($stream);
            fclose($stream);
            socket_close($socket);
        },
        'stream closed, exported' => function ($stream) {
            $socket = socket_import_stream($stream);
            fclose($stream);
            return socket_export_stream($socket);
        },
        'socket gone' => function ($stream) {
            $socket = socket_import_stream($stream);
            $socket = null;
            return [is_resource($stream), fwrite($stream, 'x')];
        },
        'shutdown' => fn ($stream) => [socket_shutdown(socket_import_stream($stream), 1), fwrite($stream, 'x')],
        'select' => function ($stream) {
            $read = [socket_import_stream($stream)];
            $write = $except = null;
            return [socket_select($read, $write, $except, 0), $read];
        },
        'stream_select' => function ($stream) {
            $read = $write = [$stream];
            $except = null;
            return [stream_select($read, $write, $except, 0), count($read), count($write)];
        },
        'name' => fn ($stream) => [stream_socket_get_name($stream, false) !== false, is_string(stream_socket_get_name($stream, true))],
        'meta' => fn ($stream) => $meta($stream),
        'buffers' => fn ($stream) => [stream_set_read_buffer($stream, 0), stream_set_write_buffer($stream, 0), stream_set_chunk_size($stream, 10)],
        'seek' => fn ($stream) => [fseek($stream, 0), ftell($stream), rewind($stream)],
        'truncate' => fn ($stream) => ftruncate($stream, 0),
        'lock' => fn ($stream) => flock($stream, LOCK_SH),
        'options' => fn ($stream) => [stream_supports_lock($stream), stream_is_local($stream), stream_isatty($stream)],
        'stat' => fn ($stream) => is_array(fstat($stream)),
        'shutdown stream' => fn ($stream) => [stream_socket_shutdown($stream, STREAM_SHUT_WR), fwrite($stream, 'x')],
        'sendto' => fn ($stream) => [stream_socket_sendto($stream, 'hello'), stream_socket_sendto($stream, 'oob', STREAM_OOB)],
        'receive' => function ($stream) {
            stream_set_blocking($stream, false);
            return [stream_socket_recvfrom($stream, 100, STREAM_PEEK, $address), stream_socket_recvfrom($stream, 100, 0, $address)];
        },
    ];
    foreach ($kinds as $kind => $make) {
        foreach ($with as $name => $use) {
            if (in_array($kind, ['folder', 'pipe', 'output', 'shut', 'context'], true) && !in_array($name, ['import', 'twice', 'type', 'write', 'read', 'nonblock', 'socket closed', 'select', 'shutdown'], true)) {
                continue;
            }
            if ($kind === 'buffered' && $name === 'options') {
                continue;
            }
            // What would wait for ever, or write to the output that is compared.
            if (in_array($kind, ['stdout', 'output', 'stdin'], true) && in_array($name, ['sendto', 'shutdown stream', 'receive', 'timeout', 'stream closed', 'buffers', 'seek', 'truncate', 'lock', 'meta', 'options', 'stat', 'stream_select', 'name'], true)) {
                continue;
            }
            if (in_array($kind, ['pipe', 'context'], true) && in_array($name, ['timeout', 'stream_select'], true)) {
                continue;
            }
            yield "$kind: $name" => function () use ($make, $use) {
                $stream = $make();
                socket_clear_error();
                $line = call_quietly(fn () => $use($stream)) . ' ' . errors(null);
                finish();
                return $line;
            };
        }
    }
    // Sockets as streams.
    $through = [
        'export' => fn ($socket) => socket_export_stream($socket),
        'same' => fn ($socket) => socket_export_stream($socket) === socket_export_stream($socket),
        'meta' => fn ($socket) => $meta(socket_export_stream($socket)),
        'nonblock first' => fn ($socket) => [socket_set_nonblock($socket), $meta(socket_export_stream($socket))],
        'nonblock after' => fn ($socket) => [socket_export_stream($socket), socket_set_nonblock($socket), $meta(socket_export_stream($socket))],
        'write' => fn ($socket) => [fwrite(socket_export_stream($socket), 'data'), fflush(socket_export_stream($socket))],
        'read' => function ($socket) use ($meta) {
            $stream = socket_export_stream($socket);
            stream_set_blocking($stream, false);
            return [fgets($stream, 100), fread($stream, 3), $meta($stream), feof($stream), socket_read($socket, 5)];
        },
        'names' => fn ($socket) => [is_string(stream_socket_get_name(socket_export_stream($socket), false)), is_string(stream_socket_get_name(socket_export_stream($socket), true))],
        'closed stream' => function ($socket) {
            fclose(socket_export_stream($socket));
            return [socket_write($socket, 'x'), socket_export_stream($socket)];
        },
        'closed socket' => function ($socket) {
            $stream = socket_export_stream($socket);
            socket_close($socket);
            return [$stream, fwrite($stream, 'x')];
        },
        'dropped socket' => function ($socket) {
            $stream = socket_export_stream($socket);
            $socket = null;
            return is_resource($stream);
        },
        'imported again' => fn ($socket) => socket_import_stream(socket_export_stream($socket)),
        'accept' => function ($socket) {
            return stream_socket_accept(socket_export_stream($socket), 0);
        },
        'datagram' => fn ($socket) => stream_socket_sendto(socket_export_stream($socket), 'x', 0, '127.0.0.1:9'),
        'datagram badly' => fn ($socket) => stream_socket_sendto(socket_export_stream($socket), 'x', 0, 'nowhere'),
        'shut' => fn ($socket) => [stream_socket_shutdown(socket_export_stream($socket), STREAM_SHUT_RD), socket_shutdown($socket, 1)],
        'timeout' => fn ($socket) => [stream_set_timeout(socket_export_stream($socket), 0, 500), $meta(socket_export_stream($socket))],
        'crypto' => fn ($socket) => stream_get_meta_data(socket_export_stream($socket))['stream_type'] === 'tcp_socket/ssl',
    ];
    foreach (array_keys(socket_kinds()) as $kind) {
        foreach ($through as $name => $use) {
            yield "socket $kind: $name" => function () use ($kind, $use) {
                $socket = socket_of($kind);
                socket_clear_error();
                $line = call_quietly(fn () => $use($socket)) . ' ' . errors($socket);
                finish();
                return $line;
            };
        }
    }
})();
