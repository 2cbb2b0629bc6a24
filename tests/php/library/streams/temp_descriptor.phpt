--TEST--
php://temp where a descriptor is asked for
--FILE--
<?php
$stream = fopen('php://temp', 'r+');
fwrite($stream, 'abcdef');
[$read, $write, $except] = [[$stream], [$stream], null];
var_dump(stream_select($read, $write, $except, 0), count($read), count($write));
rewind($stream);
var_dump(fread($stream, 3));

$stream = fopen('php://temp', 'r+');
fwrite($stream, 'for the program');
rewind($stream);
$process = proc_open('cat', [0 => $stream, 1 => ['pipe', 'w']], $pipes);
var_dump(stream_get_contents($pipes[1]));
proc_close($process);
var_dump(ftell($stream), fread($stream, 5));

$read = [fopen('php://memory', 'r')];
$write = null;
try {
    var_dump(@stream_select($read, $write, $except, 0));
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
int(2)
int(1)
int(1)
string(3) "abc"
string(15) "for the program"
int(0)
string(0) ""
No stream arrays were passed
