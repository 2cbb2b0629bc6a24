--TEST--
Reads of a descriptor that was not opened by its path
--FILE--
<?php
$path = tempnam(sys_get_temp_dir(), 'phpt');
file_put_contents($path, str_repeat('x', 50000));
$opened = fopen($path, 'r');
foreach (scandir('/proc/self/fd') as $number) {
    if (@readlink("/proc/self/fd/$number") === $path) {
        break;
    }
}

$copy = fopen("php://fd/$number", 'r');
unlink($path);
echo "More than a chunk:\n";
var_dump(strlen(fread($copy, 20000)), strlen(fread($copy, 100)), ftell($copy));
fseek($copy, 0);
var_dump(strlen(stream_get_contents($copy)), feof($copy));
fseek($copy, 0);
var_dump(strlen(fread($opened, 20000)), ftell($opened));

echo "The end:\n";
foreach ([$copy, $opened] as $stream) {
    fseek($stream, 49990);
    var_dump(strlen(fread($stream, 20)), feof($stream), stream_get_meta_data($stream)['eof'], fread($stream, 20), feof($stream));
}
--EXPECT--
More than a chunk:
int(8192)
int(100)
int(8292)
int(50000)
bool(true)
int(20000)
int(20000)
The end:
int(10)
bool(false)
bool(false)
string(0) ""
bool(true)
int(10)
bool(true)
bool(true)
string(0) ""
bool(true)
