--TEST--
Connecting to a local listener with a full queue
--EXTENSIONS--
sockets
--FILE--
<?php
// A local listener whose queue is full refuses at once, although the stream would wait for a minute.
$path = sys_get_temp_dir() . '/phpt-' . getmypid() . '-full';
$server = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($server, $path);
socket_listen($server, 0);
$first = stream_socket_client("unix://$path");
$started = microtime(true);
$second = @stream_socket_client("unix://$path", $code, $text, 60);
$third = @stream_socket_client("unix://$path", $code, $text, 60);
var_dump($third, $code, $text, microtime(true) - $started < 10);
unlink($path);
--EXPECT--
bool(false)
int(11)
string(32) "Resource temporarily unavailable"
bool(true)
