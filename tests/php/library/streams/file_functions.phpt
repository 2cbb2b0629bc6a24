--TEST--
Warnings of the functions for files that are not there
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function check(callable $code) { try { var_dump($code()); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$dir = sys_get_temp_dir() . '/streams' . getmypid() . uniqid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { foreach (glob("$dir/*") as $name) { is_dir($name) ? rmdir($name) : unlink($name); } rmdir($dir); });

foreach (['rmdir', 'unlink', 'filesize', 'filemtime', 'stat', 'lstat', 'filetype', 'file', 'readfile', 'file_get_contents', 'opendir', 'scandir', 'dir', 'readlink', 'chdir'] as $function) {
    check(fn () => $function('/nonexistent'));
}
check(fn () => rename('/nonexistent', "/tmp/x"));
check(fn () => copy('/nonexistent', "/tmp/x"));
check(fn () => touch('/nonexistent/x'));
check(fn () => chmod('/nonexistent', 0));
check(fn () => mkdir('/tmp'));
check(fn () => file_put_contents('/nonexistent/x', ''));
check(fn () => symlink('/a', '/tmp'));
check(fn () => link('/nonexistent', '/tmp/x'));
check(fn () => is_file("a\0b"));
check(fn () => scandir(''));
check(fn () => readdir(STDIN));
check(fn () => file_get_contents(''));
var_dump(realpath('/nonexistent'), file_exists('/nonexistent'), is_dir('/tmp'), is_file('/tmp'), filetype('/dev/null'), realpath('/tmp/.././tmp/'));
--EXPECT--
[2] rmdir(/nonexistent): No such file or directory
bool(false)
[2] unlink(/nonexistent): No such file or directory
bool(false)
[2] filesize(): stat failed for /nonexistent
bool(false)
[2] filemtime(): stat failed for /nonexistent
bool(false)
[2] stat(): stat failed for /nonexistent
bool(false)
[2] lstat(): Lstat failed for /nonexistent
bool(false)
[2] filetype(): Lstat failed for /nonexistent
bool(false)
[2] file(/nonexistent): Failed to open stream: No such file or directory
bool(false)
[2] readfile(/nonexistent): Failed to open stream: No such file or directory
bool(false)
[2] file_get_contents(/nonexistent): Failed to open stream: No such file or directory
bool(false)
[2] opendir(/nonexistent): Failed to open directory: No such file or directory
bool(false)
[2] scandir(/nonexistent): Failed to open directory: No such file or directory
[2] scandir(): (errno 2): No such file or directory
bool(false)
[2] dir(/nonexistent): Failed to open directory: No such file or directory
bool(false)
[2] readlink(): No such file or directory
bool(false)
[2] chdir(): No such file or directory (errno 2)
bool(false)
[2] rename(/nonexistent,/tmp/x): No such file or directory
bool(false)
[2] copy(/nonexistent): Failed to open stream: No such file or directory
bool(false)
[2] touch(): Unable to create file /nonexistent/x because No such file or directory
bool(false)
[2] chmod(): No such file or directory
bool(false)
[2] mkdir(): File exists
bool(false)
[2] file_put_contents(/nonexistent/x): Failed to open stream: No such file or directory
bool(false)
[2] symlink(): File exists
bool(false)
[2] link(): No such file or directory
bool(false)
bool(false)
ValueError: scandir(): Argument #1 ($directory) cannot be empty
TypeError: readdir(): Argument #1 ($dir_handle) must be a valid Directory resource
ValueError: Path cannot be empty
bool(false)
bool(false)
bool(true)
bool(false)
string(4) "char"
string(4) "/tmp"
