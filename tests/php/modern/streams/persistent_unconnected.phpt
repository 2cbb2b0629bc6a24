--TEST--
A persistent stream that never connected is not given again
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$server = stream_socket_server('tcp://127.0.0.1:0');
$address = 'tcp://' . stream_socket_get_name($server, false);
$none = stream_socket_client($address, $code, $text, 1, STREAM_CLIENT_PERSISTENT);
echo show(feof($none)), show(stream_socket_get_name($none, false)), show(fread($none, 5)), "\n";
$client = stream_socket_client($address, $code, $text, 1, STREAM_CLIENT_PERSISTENT | STREAM_CLIENT_CONNECT);
echo show($client === $none), show(feof($client)), show('tcp://' . stream_socket_get_name($client, true) === $address), "\n";
echo show(stream_socket_client($address, $code, $text, 1, STREAM_CLIENT_PERSISTENT) === $client), "\n";
--EXPECT--
truefalsefalse
falsefalsetrue
true
