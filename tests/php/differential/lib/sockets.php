<?php
// Sockets in every state that a call can meet. Each one is made anew; finish() closes what a call left.

$made = [];
$folder = sys_get_temp_dir() . '/differential-' . getmypid();

function made($socket)
{
    global $made;
    $made[] = $socket;
    return $socket;
}

function finish()
{
    global $made, $folder, $hidden;
    foreach ($made as $one) {
        try {
            if ($one instanceof Socket) {
                socket_close($one);
            } elseif (is_resource($one)) {
                fclose($one);
            }
        } catch (Throwable $e) {
            // It was closed already.
        }
    }
    $made = [];
    $hidden = [];
    clear_folder('.');
    if (is_dir($folder)) {
        clear_folder($folder);
        rmdir($folder);
    }
}

function clear_folder($name)
{
    foreach (scandir($name) as $file) {
        if ($file !== '.' && $file !== '..') {
            unlink($name . '/' . $file);
        }
    }
}

function path($name)
{
    global $folder;
    if (!is_dir($folder)) {
        mkdir($folder);
    }
    return $folder . '/' . $name;
}

function quiet($socket)
{
    if ($socket) {
        socket_set_nonblock($socket);
    }
    return $socket ? made($socket) : null;
}

function pair($type = SOCK_STREAM)
{
    socket_create_pair(AF_UNIX, $type, 0, $pair);
    return [quiet($pair[0]), quiet($pair[1])];
}

function bound($family, $type, $host)
{
    $socket = quiet(socket_create($family, $type, 0));
    socket_bind($socket, $host, 0);
    socket_getsockname($socket, $address, $port);
    hide_number($port, '{port}');
    return [$socket, $port];
}

function tcp_pair($family = AF_INET, $host = '127.0.0.1')
{
    [$listener, $port] = bound($family, SOCK_STREAM, $host);
    socket_listen($listener, 5);
    $client = made(socket_create($family, SOCK_STREAM, 0));
    socket_connect($client, $host, $port);
    socket_getsockname($client, $address, $own);
    hide_number($own, '{own}');
    $server = quiet(socket_accept($listener));
    socket_set_nonblock($client);
    return [$client, $server, $listener];
}

// A datagram socket that three datagrams wait at.
function udp_with_data($family = AF_INET, $host = '127.0.0.1')
{
    [$socket, $port] = bound($family, SOCK_DGRAM, $host);
    [$sender, $from] = bound($family, SOCK_DGRAM, $host);
    hide_number($from, '{from}');
    foreach (["one\n", '', "two\r\nthree"] as $data) {
        socket_sendto($sender, $data, strlen($data), 0, $host, $port);
    }
    return $socket;
}

function stream_pair()
{
    $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    made($pair[1]);
    stream_set_blocking($pair[0], false);
    return made($pair[0]);
}

// The ways to make each kind of socket, by name.
function socket_kinds()
{
    return [
        'tcp' => fn () => made(socket_create(AF_INET, SOCK_STREAM, SOL_TCP)),
        'tcp-bound' => fn () => bound(AF_INET, SOCK_STREAM, '127.0.0.1')[0],
        'tcp-listener' => fn () => tcp_pair()[2],
        'tcp-data' => function () {
            [$a, $b] = tcp_pair();
            socket_write($b, "hello\nworld\r\nrest\n");
            return $a;
        },
        'tcp-empty' => fn () => tcp_pair()[0],
        'tcp-end' => function () {
            [$a, $b] = tcp_pair();
            socket_close($b);
            return $a;
        },
        'tcp-reset' => function () {
            [$a, $b] = tcp_pair();
            socket_set_option($b, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
            socket_close($b);
            return $a;
        },
        'tcp-shut' => function () {
            [$a] = tcp_pair();
            socket_shutdown($a, 2);
            return $a;
        },
        'tcp6' => fn () => made(socket_create(AF_INET6, SOCK_STREAM, SOL_TCP)),
        'tcp6-data' => function () {
            [$a, $b] = tcp_pair(AF_INET6, '::1');
            socket_write($b, "hello\n");
            return $a;
        },
        'udp' => fn () => quiet(socket_create(AF_INET, SOCK_DGRAM, SOL_UDP)),
        'udp-data' => fn () => udp_with_data(),
        'udp-connected' => function () {
            [$a, $port] = bound(AF_INET, SOCK_DGRAM, '127.0.0.1');
            [$b] = bound(AF_INET, SOCK_DGRAM, '127.0.0.1');
            socket_connect($b, '127.0.0.1', $port);
            return $b;
        },
        'udp6' => fn () => quiet(socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP)),
        'udp6-data' => fn () => udp_with_data(AF_INET6, '::1'),
        'raw' => fn () => quiet(@socket_create(AF_INET, SOCK_RAW, 255)),
        'unix' => fn () => quiet(socket_create(AF_UNIX, SOCK_STREAM, 0)),
        'unix-listener' => function () {
            $socket = quiet(socket_create(AF_UNIX, SOCK_STREAM, 0));
            socket_bind($socket, path('listener'));
            socket_listen($socket);
            return $socket;
        },
        'unix-abstract' => function () {
            $socket = quiet(socket_create(AF_UNIX, SOCK_DGRAM, 0));
            socket_bind($socket, "\0differential-" . getmypid());
            return $socket;
        },
        'unix-dgram' => fn () => quiet(socket_create(AF_UNIX, SOCK_DGRAM, 0)),
        'pair' => fn () => pair()[0],
        'pair-data' => function () {
            [$a, $b] = pair();
            socket_write($b, "line1\nline2\r\nli\0ne3\rX\n");
            return $a;
        },
        'pair-end' => function () {
            [$a, $b] = pair();
            socket_close($b);
            return $a;
        },
        'pair-last' => function () {
            [$a, $b] = pair();
            socket_write($b, 'part');
            socket_close($b);
            return $a;
        },
        'dgram-data' => function () {
            [$a, $b] = pair(SOCK_DGRAM);
            socket_write($b, "datagram\n");
            return $a;
        },
        'seq-data' => function () {
            [$a, $b] = pair(SOCK_SEQPACKET);
            socket_write($b, "packet\n");
            return $a;
        },
        'closed' => function () {
            $socket = socket_create(AF_INET, SOCK_STREAM, 0);
            socket_close($socket);
            return $socket;
        },
        'imported' => fn () => made(socket_import_stream(stream_pair())),
        'imported-shut' => function () {
            $stream = stream_pair();
            $socket = socket_import_stream($stream);
            fclose($stream);
            return $socket;
        },
        'exported' => function () {
            $socket = pair()[0];
            made(socket_export_stream($socket));
            return $socket;
        },
        'exported-shut' => function () {
            $socket = pair()[0];
            fclose(socket_export_stream($socket));
            return $socket;
        },
    ];
}

function socket_of($kind)
{
    static $kinds;
    $kinds ??= socket_kinds();
    return ($kinds[$kind])();
}

function open_descriptors()
{
    $count = 0;
    foreach (is_dir('/proc/self/fd') ? scandir('/proc/self/fd') : [] as $name) {
        // Not the libraries that an interpreter loads when it needs them.
        $target = is_link("/proc/self/fd/$name") ? (string) @readlink("/proc/self/fd/$name") : '';
        $count += $target === '' || preg_match('/\.(dll|so)/', $target) ? 0 : 1;
    }
    return $count;
}

// What is still open at the end; an interpreter may have opened a few for itself.
function leftovers($before)
{
    finish();
    gc_collect_cycles();
    $more = open_descriptors() - $before;
    return $more > 3 ? "$more descriptors stay open" : 'no descriptors stay open';
}
