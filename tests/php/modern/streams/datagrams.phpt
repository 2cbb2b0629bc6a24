--TEST--
udp:// and udg:// streams
--EXTENSIONS--
sockets
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function check(callable $code) { try { var_dump($code()); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$dir = sys_get_temp_dir() . '/streams' . getmypid() . uniqid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { foreach (glob("$dir/*") as $name) { is_dir($name) ? rmdir($name) : unlink($name); } rmdir($dir); });

$u = stream_socket_server('udp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND);
$c = stream_socket_client('udp://' . stream_socket_get_name($u, false));
fwrite($c, 'abc');
var_dump(stream_socket_recvfrom($u, 10, 0, $from), $from === stream_socket_get_name($c, false), stream_socket_sendto($u, 'defg', 0, $from));
var_dump(stream_socket_recvfrom($c, 10, STREAM_PEEK), fread($c, 10));
echo json_encode(stream_get_meta_data($c)), "\n";
check(fn () => stream_socket_sendto($u, 'x', 0, 'nonsense'));
$g = stream_socket_server("udg://$dir/g", $code, $text, STREAM_SERVER_BIND);
$c = stream_socket_client("udg://$dir/g");
fwrite($c, 'hi');
var_dump(stream_socket_recvfrom($g, 10, 0, $from), $from, stream_get_meta_data($g)['stream_type']);
--EXPECT--
string(3) "abc"
bool(true)
int(4)
string(4) "defg"
string(4) "defg"
{"timed_out":false,"blocked":true,"eof":false,"stream_type":"udp_socket","mode":"r+","unread_bytes":0,"seekable":false}
[2] stream_socket_sendto(): Failed to parse `nonsense' into a valid network address
bool(false)
string(2) "hi"
string(0) ""
string(10) "udg_socket"
