--TEST--
chroot(): a folder that is not there, and one that becomes the root of another process
--EXTENSIONS--
posix
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
var_dump(chroot('/nonexistent'));
try {
    chroot("a\0b");
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
$folder = sys_get_temp_dir() . '/phpt-root-' . getmypid();
mkdir($folder);
touch("$folder/inside");
$code = 'error_reporting(0); $r = chroot($argv[1]); echo json_encode($r ? [$r, getcwd(), file_exists("/inside"), file_exists("/etc")] : "not allowed");';
$peer = proc_open([getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY, '-r', $code, '--', $folder], [1 => ['pipe', 'w']], $pipes);
$told = stream_get_contents($pipes[1]);
echo $told === (posix_geteuid() === 0 ? '[true,"\/",true,false]' : '"not allowed"') ? "as it has to be\n" : $told, "\n";
unlink("$folder/inside");
rmdir($folder);
--EXPECT--
[2] chroot(): No such file or directory (errno 2)
bool(false)
chroot(): Argument #1 ($directory) must not contain any null bytes
as it has to be
