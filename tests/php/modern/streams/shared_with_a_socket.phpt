--TEST--
A socket holds its stream; a stream does not hold its socket
--EXTENSIONS--
sockets
--PROCESS--
It counts the process's descriptors.
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

fclose(socket_export_stream(socket_create(AF_INET, SOCK_STREAM, 0)));
$server = stream_socket_server('udp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND);
more();

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
$stream = socket_export_stream($socket);
echo 'exported, the socket goes first: ', more(), ' ';
$socket = null;
echo more(), ' ';
$stream = null;
echo more(), "\n";

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
$stream = socket_export_stream($socket);
echo 'exported, the stream goes first: ', more(), ' ';
$stream = null;
echo more(), ' ', get_resource_type(socket_export_stream($socket)), ' ';
$socket = null;
echo more(), "\n";

$stream = stream_socket_client('udp://127.0.0.1:9');
$socket = socket_import_stream($stream);
echo 'imported, the stream goes first: ', more(), ' ';
$stream = null;
echo more(), ' ';
$socket = null;
echo more(), "\n";

$stream = stream_socket_client('udp://127.0.0.1:9');
$socket = socket_import_stream($stream);
$again = socket_import_stream($stream);
echo 'imported twice, the sockets go first: ', more(), ' ';
$socket = null;
echo more(), ' ';
$again = null;
echo more(), ' ', get_resource_type($stream), ' ';
$stream = null;
echo more(), "\n";

socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_sendmsg($pair[0], ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [STDIN, STDIN]]]]);
$message = ['controllen' => 100];
echo socket_recvmsg($pair[1], $message), ' passed: ', more(), ' ';
$one = $message['control'][0]['data'][1];
$message = null;
echo more(), ' ';
$one = null;
echo more(), ' ';
$pair = null;
echo more(), "\n";
--EXPECT--
exported, the socket goes first: 1 1 0
exported, the stream goes first: 1 1 stream 0
imported, the stream goes first: 1 1 0
imported twice, the sockets go first: 1 1 1 stream 0
1 passed: 4 3 2 0
