--TEST--
A program that cannot run tells so itself and ends with 127
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
foreach ([['/nonexistent/program', 'x'], ['/etc/passwd'], ['/usr'], ['']] as $command) {
    $process = proc_open($command, [1 => ['pipe', 'w']], $pipes);
    var_dump(stream_get_contents($pipes[1]), proc_close($process));
}
var_dump(error_get_last());

foreach (['r', 'w', 'rb', 'wb', 'br', ''] as $mode) {
    $pipe = popen('cat </dev/null >/dev/null', $mode);
    var_dump($pipe ? [stream_get_meta_data($pipe)['mode'], pclose($pipe)] : $pipe);
}
var_dump(pclose(popen('exit 5', 'r')), pclose(popen('kill -9 $$', 'r')), pclose(fopen('/dev/null', 'r')));
exec('kill -15 $$', $lines, $code);
var_dump($code);
--EXPECT--
string(56) "[2] proc_open(): Exec failed: No such file or directory
"
int(127)
string(48) "[2] proc_open(): Exec failed: Permission denied
"
int(127)
string(48) "[2] proc_open(): Exec failed: Permission denied
"
int(127)
string(56) "[2] proc_open(): Exec failed: No such file or directory
"
int(127)
NULL
array(2) {
  [0]=>
  string(1) "r"
  [1]=>
  int(0)
}
array(2) {
  [0]=>
  string(1) "w"
  [1]=>
  int(0)
}
array(2) {
  [0]=>
  string(2) "rb"
  [1]=>
  int(0)
}
array(2) {
  [0]=>
  string(2) "wb"
  [1]=>
  int(0)
}
array(2) {
  [0]=>
  string(2) "br"
  [1]=>
  int(0)
}
[2] popen(cat </dev/null >/dev/null,): Invalid argument
bool(false)
int(5)
int(9)
int(0)
int(15)
