--TEST--
fopen(): what cannot be opened
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function check(callable $code) { try { var_dump($code()); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$dir = sys_get_temp_dir() . '/streams' . getmypid() . uniqid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { foreach (glob("$dir/*") as $name) { is_dir($name) ? rmdir($name) : unlink($name); } rmdir($dir); });

foreach (["$dir/none/x" => 'r', 'foo://x' => 'r', __FILE__ => 'q', $dir => 'w', 'php://foo' => 'r', 'php://fd/19998' => 'r', 'php://fd/-1' => 'r', 'data:foo' => 'r', 'data:text/plain;base64,@@@' => 'r'] as $path => $mode) {
    ob_start();
    check(fn () => fopen($path, $mode));
    echo str_replace([$dir, __DIR__], ['DIR', 'HERE'], ob_get_clean());
}
check(fn () => fopen('', 'r'));
check(fn () => fopen("a\0b", 'r'));
check(fn () => fopen('php://filter/read=string.rot13', 'r'));
check(fn () => fopen('x', 'r', false, STDIN));
--EXPECT--
[2] fopen(DIR/none/x): Failed to open stream: No such file or directory
bool(false)
[2] fopen(): Unable to find the wrapper "foo" - did you forget to enable it when you configured PHP?
[2] fopen(foo://x): Failed to open stream: No such file or directory
bool(false)
[2] fopen(HERE/fopen_failures.php): Failed to open stream: `q' is not a valid mode for fopen
bool(false)
[2] fopen(DIR): Failed to open stream: Is a directory
bool(false)
[2] fopen(): Invalid php:// URL specified
[2] fopen(php://foo): Failed to open stream: operation failed
bool(false)
[2] fopen(php://fd/19998): Failed to open stream: Error duping file descriptor 19998; possibly it doesn't exist: [9]: Bad file descriptor
bool(false)
[2] fopen(php://fd/-1): Failed to open stream: The file descriptors must be non-negative numbers smaller than 20000
bool(false)
[2] fopen(data:foo): Failed to open stream: rfc2397: no comma in URL
bool(false)
[2] fopen(data:text/plain;base64,@@@): Failed to open stream: rfc2397: unable to decode
bool(false)
ValueError: Path cannot be empty
ValueError: fopen(): Argument #1 ($filename) must not contain any null bytes
Error: No URL resource specified
TypeError: fopen(): supplied resource is not a valid Stream-Context resource
