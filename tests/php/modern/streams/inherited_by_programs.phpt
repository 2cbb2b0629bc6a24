--TEST--
Programs that a script starts get its sockets, as php's do
--EXTENSIONS--
sockets
--PROCESS--
It looks at all descriptors of its process.
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

// The sockets that a process has open.
function opened($text)
{
    preg_match_all('/socket:\[\d+\]/', $text, $found);
    return $found[0];
}

function own()
{
    $text = '';
    foreach (scandir('/proc/self/fd') as $number) {
        $text .= is_link("/proc/self/fd/$number") ? readlink("/proc/self/fd/$number") : '';
    }
    return $text;
}

function seen($label, callable $code)
{
    static $kept = [];
    $before = opened(own());
    $kept[] = $code();
    $new = array_diff(opened(own()), $before);
    $process = proc_open('ls -l /proc/$$/fd', [1 => ['pipe', 'w']], $pipes);
    echo $label, ': ', count($new), ' made, seen ', count(array_intersect(opened(shell_exec('ls -l /proc/$$/fd')), $new)),
        ' ', count(array_intersect(opened(stream_get_contents($pipes[1])), $new)), "\n";
}

seen('socket_create', function () { return socket_create(AF_INET, SOCK_STREAM, 0); });
seen('socket_create_pair', function () { return pair(); });
seen('socket_accept', function () { return tcp_pair(); });
seen('socket_create_listen', function () { return socket_create_listen(0); });
seen('socket_addrinfo_bind', function () { return socket_addrinfo_bind(socket_addrinfo_lookup('127.0.0.1', '0', ['ai_socktype' => SOCK_DGRAM])[0]); });
seen('stream_socket_pair', function () { return stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0); });
seen('stream_socket_server', function () { return stream_socket_server('tcp://127.0.0.1:0'); });
seen('exported', function () { return socket_export_stream(socket_create(AF_INET, SOCK_STREAM, 0)); });
seen('imported', function () { return socket_import_stream(stream_socket_server('udp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND)); });
seen('closed', function () { return closed(); });

// One side of a pair is the program's.
[$ours, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$program = proc_open('read line; echo "got $line"', [0 => $theirs, 1 => $theirs], $pipes);
fwrite($ours, "question\n");
echo fgets($ours);
proc_close($program);
--EXPECT--
socket_create: 1 made, seen 1 1
socket_create_pair: 2 made, seen 2 2
socket_accept: 3 made, seen 3 3
socket_create_listen: 1 made, seen 1 1
socket_addrinfo_bind: 1 made, seen 1 1
stream_socket_pair: 2 made, seen 2 2
stream_socket_server: 1 made, seen 1 1
exported: 1 made, seen 1 1
imported: 1 made, seen 1 1
closed: 0 made, seen 0 0
got question
