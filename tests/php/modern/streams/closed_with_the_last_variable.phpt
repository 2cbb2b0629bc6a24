--TEST--
A stream is closed with the last variable, element or property that has it
--EXTENSIONS--
sockets
--PROCESS--
It counts the process's descriptors.
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$server = stream_socket_server('tcp://127.0.0.1:0');
$name = stream_socket_get_name($server, false);
$client = stream_socket_client("tcp://$name");
$accepted = stream_socket_accept($server);
$null = fopen('/dev/null', 'r');
$pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$read = [$server];
$none = null;
stream_select($read, $none, $none, 0);
fclose(socket_export_stream(socket_create(AF_INET, SOCK_STREAM, 0)));
tmpfile();
fsockopen('udp://127.0.0.1', 9);
more();

echo 'what is made last goes last: ', more(), ' ';
$client = null;
echo more(), ' ';
var_dump(fread($accepted, 10), feof($accepted));
$accepted = null;
echo more(), ' ';
unset($server);
echo more(), ' ';
$null = 'something else';
echo more(), ' ';
$first = $pair[0];
$pair = null;
echo more(), ' ';
$first = null;
echo more(), "\n";

function local()
{
    $local = fopen('/dev/null', 'r');
    $temporary = tmpfile();
    $connection = fsockopen('udp://127.0.0.1', 9);
    fgets($local);
    return more();
}
echo 'locals: ', local(), ' ', more(), "\n";

class Holder
{
    public $stream;
}
$holder = new Holder;
$holder->stream = fopen('/dev/null', 'r');
$list = ['deep' => [$holder->stream]];
echo 'properties and elements: ', more(), ' ';
$holder = null;
echo more(), ' ';
$list['deep'] = [];
echo more(), "\n";

$streams = [fopen('/dev/null', 'r'), STDIN];
$read = $streams;
echo 'arrays that stream_select() fills: ', more(), ' ', stream_select($read, $none, $none, 0) > 0, ' ';
$streams = null;
echo more(), ' ';
$read = null;
echo more(), ' ', get_resource_type(STDIN), "\n";

stream_socket_server('tcp://127.0.0.1:0');
fopen('/dev/null', 'r');
echo 'results that nobody takes: ', more(), "\n";
--EXPECT--
what is made last goes last: 0 -1 string(0) ""
bool(true)
-2 -3 -4 -5 -6
locals: -3 -6
properties and elements: -5 -5 -6
arrays that stream_select() fills: -5 1 -5 -6 stream
results that nobody takes: -6
