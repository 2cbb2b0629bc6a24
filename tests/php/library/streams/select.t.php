<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function check(callable $code) { try { var_dump($code()); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$dir = sys_get_temp_dir() . '/streams' . getmypid() . uniqid();
mkdir($dir);
register_shutdown_function(function () use ($dir) { foreach (glob("$dir/*") as $name) { is_dir($name) ? rmdir($name) : unlink($name); } rmdir($dir); });

$w = $e = null;
$r = [];
check(function () use (&$r, &$w, &$e) { return stream_select($r, $w, $e, 0); });
$r = [1];
check(function () use (&$r, &$w, &$e) { return stream_select($r, $w, $e, 0); });
$r = [fopen('php://memory', 'r')];
check(function () use (&$r, &$w, &$e) { return stream_select($r, $w, $e, 0); });
$r = ['k' => fopen(__FILE__, 'r')];
check(function () use (&$r, &$w, &$e) { return stream_select($r, $w, $e, 0); });
var_dump(array_keys($r));
check(function () use (&$r, &$w, &$e) { return stream_select($r, $w, $e, -1); });
check(function () use (&$r, &$w, &$e) { return stream_select($r, $w, $e, null, 5); });
$h = proc_open('cat', [['pipe', 'r'], ['pipe', 'w']], $pipes);
$r = ['a' => $pipes[1]];
$w = ['b' => $pipes[0]];
var_dump(stream_select($r, $w, $e, 0), array_keys($r), array_keys($w));
fwrite($pipes[0], "one\ntwo\n");
$r = ['a' => $pipes[1]];
$w = null;
var_dump(stream_select($r, $w, $e, 5), fgets($pipes[1]));
$r = ['a' => $pipes[1]];
var_dump(stream_select($r, $w, $e, 0), fgets($pipes[1]));