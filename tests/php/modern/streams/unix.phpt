--TEST--
unix:// streams and pairs
--EXTENSIONS--
sockets
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function check(callable $code) { try { var_dump($code()); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$dir = sys_get_temp_dir() . '/streams' . getmypid() . uniqid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { foreach (glob("$dir/*") as $name) { is_dir($name) ? rmdir($name) : unlink($name); } rmdir($dir); });

$s = stream_socket_server("unix://$dir/u");
$c = stream_socket_client("unix://$dir/u");
$a = stream_socket_accept($s);
var_dump(str_replace($dir, '', [stream_socket_get_name($s, false), stream_socket_get_name($s, true), stream_socket_get_name($c, false), stream_socket_get_name($c, true)]), stream_get_meta_data($c)['stream_type']);
var_dump(stream_socket_shutdown($a, STREAM_SHUT_WR), fread($c, 10), feof($c));
[$p, $q] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
echo json_encode(stream_get_meta_data($p)), "\n";
fwrite($p, 'ab;cd;ef');
var_dump(stream_get_line($q, 100, ';'), stream_get_line($q, 1, ';'), stream_get_line($q, 100, ';'));
fclose($p);
var_dump(stream_get_line($q, 100, ';'), stream_get_line($q, 100, ';'), feof($q));
check(fn () => fwrite($q, 'hello'));
--EXPECT--
array(4) {
  [0]=>
  string(2) "/u"
  [1]=>
  string(0) ""
  [2]=>
  string(0) ""
  [3]=>
  string(2) "/u"
}
string(11) "unix_socket"
bool(true)
string(0) ""
bool(true)
{"timed_out":false,"blocked":true,"eof":false,"stream_type":"generic_socket","mode":"r+","unread_bytes":0,"seekable":false}
string(2) "ab"
string(1) "c"
string(1) "d"
string(2) "ef"
bool(false)
bool(true)
[8] fwrite(): Send of 5 bytes failed with errno=32 Broken pipe
bool(false)
