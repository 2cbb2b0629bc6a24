--TEST--
Urgent data by streams
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

function ready($stream)
{
    [$read, $write, $except] = [[$stream], null, ['k' => $stream]];
    return [stream_select($read, $write, $except, 0, 20000), count($read), array_keys($except)];
}

$server = stream_socket_server('tcp://127.0.0.1:0');
$client = stream_socket_client('tcp://' . stream_socket_get_name($server, false));
$peer = stream_socket_accept($server);
check('nothing', fn() => ready($peer));
check('sent', fn() => stream_socket_sendto($client, 'abc', STREAM_OOB));
usleep(10000);
check('both', fn() => ready($peer));
check('looked at', fn() => stream_socket_recvfrom($peer, 10, STREAM_OOB | STREAM_PEEK));
check('taken', fn() => stream_socket_recvfrom($peer, 10, STREAM_OOB));
check('again', fn() => stream_socket_recvfrom($peer, 10, STREAM_OOB));
check('looked at', fn() => stream_socket_recvfrom($peer, 10, STREAM_PEEK));
check('the rest', fn() => stream_socket_recvfrom($peer, 10));
check('nothing', fn() => ready($peer));

echo "With a buffer\n";
fwrite($client, 'norm');
stream_socket_sendto($client, '!', STREAM_OOB);
usleep(10000);
check('read', fn() => fread($peer, 3));
check('ready by the buffer alone', fn() => ready($peer));
check('urgent', fn() => stream_socket_recvfrom($peer, 10, STREAM_OOB));
stream_set_blocking($peer, false);
check('rest', fn() => stream_socket_recvfrom($peer, 10));

echo "Local sockets\n";
foreach ([STREAM_SOCK_STREAM, STREAM_SOCK_DGRAM] as $type) {
    [$one, $other] = stream_socket_pair(STREAM_PF_UNIX, $type, 0);
    stream_set_blocking($other, false);
    check('sent', fn() => stream_socket_sendto($one, 'abc', STREAM_OOB));
    check('urgent', fn() => stream_socket_recvfrom($other, 10, STREAM_OOB));
    check('rest', fn() => stream_socket_recvfrom($other, 10));
}

echo "A socket and its stream\n";
[$a, $b] = tcp_pair();
$stream = socket_export_stream($b);
socket_write($a, 'one');
socket_send($a, 'U', 1, MSG_OOB);
usleep(10000);
check('stream', fn() => ready($stream));
check('urgent', fn() => stream_socket_recvfrom($stream, 10, STREAM_OOB));
check('rest', fn() => socket_read($b, 10, PHP_BINARY_READ));
--EXPECT--
nothing: [0 => 0, 1 => 0, 2 => []]
sent: 3
both: [0 => 2, 1 => 1, 2 => [0 => "k"]]
looked at: "c"
taken: "c"
again: false
looked at: "ab"
the rest: "ab"
nothing: [0 => 0, 1 => 0, 2 => []]
With a buffer
read: "nor"
ready by the buffer alone: [0 => 1, 1 => 1, 2 => []]
urgent: "!"
rest: false
Local sockets
sent: 3
urgent: "c"
rest: "ab"
sent: [2] stream_socket_sendto(): Operation not supported

-1
urgent: false
rest: false
A socket and its stream
stream: [0 => 2, 1 => 1, 2 => [0 => "k"]]
urgent: "U"
rest: "one"
