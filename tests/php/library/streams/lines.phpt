--TEST--
fgets(), stream_get_line(), file(): lines
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function check(callable $code) { try { var_dump($code()); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$dir = sys_get_temp_dir() . '/streams' . getmypid() . uniqid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { foreach (glob("$dir/*") as $name) { is_dir($name) ? rmdir($name) : unlink($name); } rmdir($dir); });

$f = fopen('php://memory', 'w+');
fwrite($f, "ab\r\ncd\rxx");
rewind($f);
var_dump(bin2hex(fgets($f, 3)), bin2hex(fgets($f, 2)), bin2hex(fgets($f)), fgetc($f), bin2hex(stream_get_contents($f)), fgets($f));
check(fn () => fgets($f, 0));
file_put_contents("$dir/a", "a\n\n\nb");
var_dump(file("$dir/a"), file("$dir/a", FILE_IGNORE_NEW_LINES), file("$dir/a", FILE_SKIP_EMPTY_LINES | FILE_IGNORE_NEW_LINES));
check(fn () => file("$dir/a", 99));
rewind($f);
var_dump(stream_get_line($f, 100, "\r\n"), stream_get_line($f, 1, "\r"), stream_get_line($f, 100, "\r"), stream_get_line($f, 100, "\r"), stream_get_line($f, 100, "\r"));
check(fn () => stream_get_line($f, -1));
--EXPECT--
string(4) "6162"
string(2) "0d"
string(2) "0a"
string(1) "c"
string(8) "640d7878"
bool(false)
ValueError: fgets(): Argument #2 ($length) must be greater than 0
array(4) {
  [0]=>
  string(2) "a
"
  [1]=>
  string(1) "
"
  [2]=>
  string(1) "
"
  [3]=>
  string(1) "b"
}
array(4) {
  [0]=>
  string(1) "a"
  [1]=>
  string(0) ""
  [2]=>
  string(0) ""
  [3]=>
  string(1) "b"
}
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
ValueError: file(): Argument #2 ($flags) must be a valid flag value
string(2) "ab"
string(1) "c"
string(1) "d"
string(2) "xx"
bool(false)
ValueError: stream_get_line(): Argument #2 ($length) must be greater than or equal to 0
