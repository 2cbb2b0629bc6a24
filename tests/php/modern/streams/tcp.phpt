--TEST--
tcp:// streams: time-outs, lines, blocking mode, the end
--EXTENSIONS--
sockets
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function check(callable $code) { try { var_dump($code()); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$dir = sys_get_temp_dir() . '/streams' . getmypid() . uniqid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { foreach (glob("$dir/*") as $name) { is_dir($name) ? rmdir($name) : unlink($name); } rmdir($dir); });

$s = stream_socket_server('tcp://127.0.0.1:0');
$name = stream_socket_get_name($s, false);
var_dump(stream_socket_get_name($s, true));
$c = stream_socket_client("tcp://$name", $code, $text);
var_dump($code, $text);
$a = stream_socket_accept($s, 1, $peer);
var_dump($peer === stream_socket_get_name($c, false));
stream_set_timeout($c, 0, 100000);
var_dump(feof($c), fread($c, 10), stream_get_meta_data($c)['timed_out'], fgets($c));
fwrite($a, "hello\nwor");
var_dump(fgets($c), fgets($c));
fwrite($a, "ld\nxyz");
var_dump(fgets($c), fread($c, 100));
stream_set_blocking($c, false);
var_dump(fread($c, 5), fgets($c));
echo json_encode(stream_get_meta_data($c)), "\n";
fclose($a);
stream_set_blocking($c, true);
var_dump(fread($c, 10), feof($c));
check(fn () => stream_socket_accept($s, 0));
check(fn () => stream_socket_shutdown($c, 5));
--EXPECT--
bool(false)
int(0)
string(0) ""
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
string(6) "hello
"
string(3) "wor"
string(3) "ld
"
string(3) "xyz"
string(0) ""
bool(false)
{"timed_out":true,"blocked":false,"eof":false,"stream_type":"tcp_socket\/ssl","mode":"r+","unread_bytes":0,"seekable":false}
string(0) ""
bool(true)
[2] stream_socket_accept(): Accept failed: Connection timed out
bool(false)
ValueError: stream_socket_shutdown(): Argument #2 ($mode) must be one of STREAM_SHUT_RD, STREAM_SHUT_WR, or STREAM_SHUT_RDWR
