--TEST--
basename(), dirname(), pathinfo(), fnmatch()
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function check(callable $code) { try { var_dump($code()); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$dir = sys_get_temp_dir() . '/streams' . getmypid() . uniqid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { foreach (glob("$dir/*") as $name) { is_dir($name) ? rmdir($name) : unlink($name); } rmdir($dir); });

foreach (['/a/b.c/d.tar.gz', 'x', '/a/.b', '/', '/a/b/', 'a//b', '', '.', '/a'] as $path) {
    echo json_encode([basename($path), dirname($path), pathinfo($path)]), "\n";
}
var_dump(basename('a.txt', '.txt'), basename('.txt', '.txt'), dirname('/a/b/c', 2), pathinfo('/a/.b', PATHINFO_FILENAME), pathinfo('x', PATHINFO_EXTENSION));
check(fn () => dirname('a', 0));
var_dump(fnmatch('*.t?t', 'a.txt'), fnmatch('[a-c]x', 'bx'), fnmatch('[!a-c]x', 'bx'), fnmatch('*', '.a', FNM_PERIOD), fnmatch('a/*', 'a/b/c', FNM_PATHNAME), fnmatch('A*', 'ab', FNM_CASEFOLD));
--EXPECT--
["d.tar.gz","\/a\/b.c",{"dirname":"\/a\/b.c","basename":"d.tar.gz","extension":"gz","filename":"d.tar"}]
["x",".",{"dirname":".","basename":"x","filename":"x"}]
[".b","\/a",{"dirname":"\/a","basename":".b","extension":"b","filename":""}]
["","\/",{"dirname":"\/","basename":"","filename":""}]
["b","\/a",{"dirname":"\/a","basename":"b","filename":"b"}]
["b","a",{"dirname":"a","basename":"b","filename":"b"}]
["","",{"basename":"","filename":""}]
[".",".",{"dirname":".","basename":".","extension":"","filename":""}]
["a","\/",{"dirname":"\/","basename":"a","filename":"a"}]
string(1) "a"
string(4) ".txt"
string(2) "/a"
string(0) ""
string(0) ""
ValueError: dirname(): Argument #2 ($levels) must be greater than or equal to 1
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
