--TEST--
Filters
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function check(callable $code) { try { var_dump($code()); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$dir = sys_get_temp_dir() . '/streams' . getmypid() . uniqid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { foreach (glob("$dir/*") as $name) { is_dir($name) ? rmdir($name) : unlink($name); } rmdir($dir); });

$f = fopen('php://memory', 'w+');
$filter = stream_filter_append($f, 'string.rot13', STREAM_FILTER_WRITE);
fwrite($f, 'Hello');
var_dump(get_resource_type($filter), stream_filter_remove($filter));
fwrite($f, 'Hello');
rewind($f);
stream_filter_append($f, 'string.toupper', STREAM_FILTER_READ);
var_dump(stream_get_contents($f));
check(fn () => stream_filter_append($f, 'nofilter'));
file_put_contents("$dir/a", 'some text');
var_dump(file_get_contents("php://filter/read=string.toupper|string.rot13/resource=$dir/a"), file_get_contents("php://filter/read=convert.base64-encode/resource=$dir/a"));
file_put_contents("php://filter/write=convert.base64-decode/resource=$dir/b", 'SGVsbG8=');
var_dump(file_get_contents("$dir/b"));
--EXPECT--
string(13) "stream filter"
bool(true)
string(10) "URYYBHELLO"
[2] stream_filter_append(): Unable to locate filter "nofilter"
bool(false)
string(9) "FBZR GRKG"
string(12) "c29tZSB0ZXh0"
string(5) "Hello"
