--TEST--
What functions say when no descriptor is left
--EXTENSIONS--
posix
--PROCESS--
It changes the limit of descriptors.
--FILE--
<?php
posix_setrlimit(POSIX_RLIMIT_NOFILE, 300, 300);
set_error_handler(function ($level, $message) {
    if (!str_contains($message, 'fopen(/dev/null)')) {
        echo "[$level] ", str_replace($GLOBALS['folder'], 'FOLDER', $message), "\n";
    }
    return true;
});
$folder = sys_get_temp_dir() . '/phpt-full-' . getmypid();
mkdir($folder);
file_put_contents("$folder/included.php", '<?php return 5;');
$standard = fopen(__FILE__, 'r');

$calls = [
    'opendir' => function () { return is_resource(opendir('/usr')); },
    'scandir' => function () { return is_array(scandir('/usr')); },
    'glob' => function () { return glob('/us*'); },
    'file_get_contents' => function () { return file_get_contents('/etc/passwd') !== false; },
    'tmpfile' => function () { return is_resource(tmpfile()); },
    'php://stdin' => function () { return is_resource(fopen('php://stdin', 'r')); },
    'php://fd' => function () { return is_resource(fopen('php://fd/0', 'r')); },
    'php://memory' => function () { return is_resource(fopen('php://memory', 'r+')); },
    'filter' => function () { return is_resource(fopen('php://filter/read=string.rot13/resource=/etc/passwd', 'r')); },
    'include' => function () use ($folder) { return include "$folder/included.php"; },
    'exec' => function () { return exec('echo text'); },
    'shell_exec' => function () { return shell_exec('echo text'); },
    'system' => function () { return system('true'); },
    'passthru' => function () { return passthru('true'); },
    'popen' => function () { return is_resource(popen('true', 'r')); },
    'a pipe' => function () { return is_resource(proc_open('true', [1 => ['pipe', 'w']], $pipes)); },
    'a socket' => function () { return is_resource(proc_open('true', [1 => ['socket']], $pipes)); },
    'a file' => function () { return is_resource(proc_open('true', [1 => ['file', '/dev/null', 'w']], $pipes)); },
    'nothing' => function () { return is_resource(proc_open('true', [1 => ['null']], $pipes)); },
    'a stream' => function () use ($standard) { return is_resource(proc_open('true', [5 => $standard], $pipes)); },
    'a redirection' => function () { return is_resource(proc_open('true', [5 => ['redirect', 1]], $pipes)); },
    'a terminal' => function () { return is_resource(proc_open('true', [1 => ['pty']], $pipes)); },
];
// What is loaded on first use is so now.
ob_start();
array_map(function ($call) { $call(); }, $calls);
ob_end_clean();
gc_collect_cycles();

foreach ($calls as $name => $call) {
    $all = [];
    while ($one = fopen('/dev/null', 'r')) {
        $all[] = $one;
    }
    $one = null;
    echo $name, ': ';
    $result = $call();
    echo json_encode($result), "\n";
    $all = null;
}
unlink("$folder/included.php");
rmdir($folder);
--EXPECT--
opendir: [2] opendir(/usr): Failed to open directory: Too many open files
false
scandir: [2] scandir(/usr): Failed to open directory: Too many open files
[2] scandir(): (errno 24): Too many open files
false
glob: []
file_get_contents: [2] file_get_contents(/etc/passwd): Failed to open stream: Too many open files
false
tmpfile: false
php://stdin: [2] fopen(php://stdin): Failed to open stream: operation failed
false
php://fd: [2] fopen(php://fd/0): Failed to open stream: Error duping file descriptor 0; possibly it doesn't exist: [24]: Too many open files
false
php://memory: true
filter: [2] fopen(php://filter/read=string.rot13/resource=/etc/passwd): Failed to open stream: operation failed
false
include: [2] include(FOLDER/included.php): Failed to open stream: Too many open files
[2] include(): Failed opening 'FOLDER/included.php' for inclusion (include_path='.:/usr/share/php')
false
exec: [2] exec(): Unable to fork [echo text]
false
shell_exec: [2] shell_exec(): Unable to execute 'echo text'
false
system: [2] system(): Unable to fork [true]
false
passthru: [2] passthru(): Unable to fork [true]
false
popen: [2] popen(true,r): Too many open files
false
a pipe: [2] proc_open(): Unable to create pipe Too many open files
false
a socket: [2] proc_open(): Unable to create socket pair: Too many open files
false
a file: [2] proc_open(/dev/null): Failed to open stream: Too many open files
false
nothing: [2] proc_open(): Failed to open /dev/null: Too many open files
false
a stream: [2] proc_open(): Failed to dup() for descriptor 0: Too many open files
false
a redirection: [2] proc_open(): Failed to dup() for descriptor 5: Too many open files
false
a terminal: [2] proc_open(): Could not open PTY (pseudoterminal): Too many open files
false
