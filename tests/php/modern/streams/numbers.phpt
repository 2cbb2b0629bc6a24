--TEST--
The numbers of streams beside sockets
--EXTENSIONS--
sockets
--FILE--
<?php
// Streams and contexts are numbered in the order in which they are made; sockets have no numbers.
function number($stream)
{
    static $last = 0;
    $number = get_resource_id($stream);
    echo $number - $last, ' ';
    $last = $number;
    return $stream;
}
$a = number(fopen('/dev/null', 'r'));
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$answers = socket_addrinfo_lookup('127.0.0.1', '80');
$b = number(fopen('/dev/null', 'r'));
$c = number(socket_export_stream($pair[0]));
$c = number(socket_export_stream($pair[0]));
[$d, $e] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
number($d);
number($e);
$f = number(fopen('php://memory', 'r+'));
$g = number(fopen('php://temp', 'r+'));
$h = number(fopen('data:,x', 'r'));
$i = number(stream_context_create());
socket_sendmsg($pair[1], ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$a, $b]]]]);
$message = ['controllen' => 100];
socket_recvmsg(socket_import_stream($c), $message);
number($message['control'][0]['data'][0]);
number($message['control'][0]['data'][1]);
echo "\n";
--EXPECT--
5 1 1 0 1 1 1 1 2 2 1 1 
