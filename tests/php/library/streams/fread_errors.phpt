--TEST--
fread(): wrong arguments, wrong modes
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function check(callable $code) { try { var_dump($code()); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$dir = sys_get_temp_dir() . '/streams' . getmypid() . uniqid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { foreach (glob("$dir/*") as $name) { is_dir($name) ? rmdir($name) : unlink($name); } rmdir($dir); });

check(fn () => fread(STDIN, 0));
check(fn () => fread('x', 1));
check(fn () => fread(null, 1));
$f = fopen("$dir/a", 'w');
check(fn () => fread($f, 10));
check(fn () => fwrite($f, 'hello'));
check(fn () => ftell($f));
fclose($f);
check(fn () => fread($f, 1));
check(fn () => fclose($f));
check(fn () => fwrite($f, ''));
$f = fopen("$dir/a", 'r');
check(fn () => fwrite($f, 'hello'));
check(fn () => fread(fopen($dir, 'r'), 10));
var_dump(gettype($f), fclose($f), gettype($f), get_resource_type($f), is_resource($f));
--EXPECT--
ValueError: fread(): Argument #2 ($length) must be greater than 0
TypeError: fread(): Argument #1 ($stream) must be of type resource, string given
TypeError: fread(): Argument #1 ($stream) must be of type resource, null given
[8] fread(): Read of 8192 bytes failed with errno=9 Bad file descriptor
bool(false)
int(5)
int(5)
TypeError: fread(): supplied resource is not a valid stream resource
TypeError: fclose(): supplied resource is not a valid stream resource
int(0)
[8] fwrite(): Write of 5 bytes failed with errno=9 Bad file descriptor
bool(false)
[8] fread(): Read of 8192 bytes failed with errno=21 Is a directory
bool(false)
string(8) "resource"
bool(true)
string(17) "resource (closed)"
string(7) "Unknown"
bool(false)
