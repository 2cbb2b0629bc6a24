--TEST--
php:// streams of descriptors: how many there are, and what is wrong with a number
--PROCESS--
It counts descriptors.
--FILE--
<?php
set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
function opened() { return count(array_filter(scandir('/proc/self/fd'), function ($number) { $path = "/proc/self/fd/$number"; return is_link($path) && !str_ends_with((string) @readlink($path), '.dll'); })); }

opened();
foreach (['stdin' => 'r', 'stdout' => 'w', 'stderr' => 'w', 'fd/1' => 'w', 'fd/ 1' => 'w', 'fd/+1' => 'w', 'memory' => 'r+', 'output' => 'w'] as $name => $mode) {
    $before = opened();
    $stream = fopen("php://$name", $mode);
    $during = opened();
    fclose($stream);
    echo $name, ' ', $during - $before, ' ', opened() - $before, "\n";
}
foreach (['fd/', 'fd/x', 'fd/1x', 'fd/0x1', 'fd/1/2', 'fd/-1', 'fd/20000', 'fd'] as $name) {
    var_dump(fopen("php://$name", 'r'));
}
$stream = fopen('php://stdout', 'w');
fwrite($stream, "written\n");
fclose($stream);
echo "and more\n";
fwrite(fopen('php://stdout', 'w'), "written again\n");
--EXPECT--
stdin 1 0
stdout 1 0
stderr 1 0
fd/1 1 0
fd/ 1 1 0
fd/+1 1 0
memory 0 0
output 0 0
[2] fopen(php://fd/): Failed to open stream: php://fd/ stream must be specified in the form php://fd/<orig fd>
bool(false)
[2] fopen(php://fd/x): Failed to open stream: php://fd/ stream must be specified in the form php://fd/<orig fd>
bool(false)
[2] fopen(php://fd/1x): Failed to open stream: php://fd/ stream must be specified in the form php://fd/<orig fd>
bool(false)
[2] fopen(php://fd/0x1): Failed to open stream: php://fd/ stream must be specified in the form php://fd/<orig fd>
bool(false)
[2] fopen(php://fd/1/2): Failed to open stream: php://fd/ stream must be specified in the form php://fd/<orig fd>
bool(false)
[2] fopen(php://fd/-1): Failed to open stream: The file descriptors must be non-negative numbers smaller than 20000
bool(false)
[2] fopen(php://fd/20000): Failed to open stream: The file descriptors must be non-negative numbers smaller than 20000
bool(false)
[2] fopen(): Invalid php:// URL specified
[2] fopen(php://fd): Failed to open stream: operation failed
bool(false)
written
and more
written again
