--TEST--
Options of streams
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function check(callable $code) { try { var_dump($code()); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$dir = sys_get_temp_dir() . '/streams' . getmypid() . uniqid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { foreach (glob("$dir/*") as $name) { is_dir($name) ? rmdir($name) : unlink($name); } rmdir($dir); });

$f = fopen("$dir/a", 'w+');
var_dump(stream_set_read_buffer($f, 0), stream_set_write_buffer($f, 0), stream_set_chunk_size($f, 100), stream_set_timeout($f, 1), stream_set_blocking($f, false), stream_supports_lock($f), stream_is_local($f), stream_isatty($f), flock($f, LOCK_EX), flock($f, LOCK_UN), fflush($f), fsync($f));
echo json_encode(array_diff_key(stream_get_meta_data($f), ['uri' => 1])), "\n";
check(fn () => stream_set_chunk_size($f, 0));
check(fn () => flock($f, 99));
check(fn () => ftruncate($f, -1));
check(fn () => stream_get_contents($f, -5));
check(fn () => stream_get_contents($f, -1, 100));
check(fn () => stream_wrapper_unregister('nope'));
check(fn () => stream_wrapper_restore('file'));
var_dump(STDIN === STDIN, get_resource_id(STDIN), get_resource_id(STDOUT), get_resource_id(STDERR), stream_get_meta_data(STDERR)['mode'], ftell(fopen('php://output', 'w')));
--EXPECT--
int(0)
int(-1)
int(8192)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
{"timed_out":false,"blocked":false,"eof":false,"wrapper_type":"plainfile","stream_type":"STDIO","mode":"w+","unread_bytes":0,"seekable":true}
ValueError: stream_set_chunk_size(): Argument #2 ($size) must be greater than 0
bool(true)
ValueError: ftruncate(): Argument #2 ($size) must be greater than or equal to 0
ValueError: stream_get_contents(): Argument #2 ($length) must be greater than or equal to -1
string(0) ""
[2] stream_wrapper_unregister(): Unable to unregister protocol nope://
bool(false)
[8] stream_wrapper_restore(): file:// was never changed, nothing to restore
bool(true)
bool(true)
int(1)
int(2)
int(3)
string(2) "wb"
int(0)
