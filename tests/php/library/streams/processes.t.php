<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function check(callable $code) { try { var_dump($code()); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$dir = sys_get_temp_dir() . '/streams' . getmypid() . uniqid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { foreach (glob("$dir/*") as $name) { is_dir($name) ? rmdir($name) : unlink($name); } rmdir($dir); });

var_dump(exec('printf "a\nb  \n"; exit 3', $o, $r), $o, $r, shell_exec('echo hi'), shell_exec('true'), system('echo sys', $r), $r, passthru('echo pt', $r), $r);
$p = popen('cat >/dev/null; exit 5', 'w');
fwrite($p, 'x');
var_dump(pclose($p));
$h = proc_open('cat; echo err >&2; exit 7', [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes, '/tmp', ['A' => 'b']);
var_dump(get_resource_type($h), array_keys($pipes));
fwrite($pipes[0], 'through');
fclose($pipes[0]);
var_dump(stream_get_contents($pipes[1]), stream_get_contents($pipes[2]), proc_close($h));
$h = proc_open(['/bin/sh', '-c', 'echo $A; pwd'], [1 => ['pipe', 'w']], $pipes, '/usr', ['A' => 'b']);
echo stream_get_contents($pipes[1]);
var_dump(proc_close($h));
$h = proc_open('echo out; echo err >&2', [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes);
echo stream_get_contents($pipes[1]);
check(fn () => popen('x', 'q'));
check(fn () => exec(''));
check(fn () => proc_close(STDIN));