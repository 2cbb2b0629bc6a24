--TEST--
A stream in memory that is sent as a descriptor moves to a file
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

function pass($stream)
{
    // The first element is a spare one: php 8.2 does not pass it.
    [$a, $b] = pair();
    $sent = socket_sendmsg($a, ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$a, $stream]]]]);
    $message = ['controllen' => 100];
    return $sent && socket_recvmsg($b, $message) ? $message['control'][0]['data'][1] : null;
}

$temporary = fopen('php://temp', 'r+');
fwrite($temporary, 'hello');
fseek($temporary, 2);
$received = check('temp', fn() => pass($temporary));
check('the rest', fn() => fread($received, 10));
check('is at the end', fn() => feof($received));
check('the positions are one', fn() => [ftell($temporary), fread($temporary, 10)]);
check('written here', fn() => [rewind($temporary), fwrite($temporary, 'HE')]);
check('read there', fn() => [rewind($received), fread($received, 10)]);
check('meta data', fn() => stream_get_meta_data($temporary));
check('length', fn() => [ftruncate($temporary, 3), fstat($received)['size'], fstat($temporary)['size']]);
check('lock', fn() => [stream_supports_lock($temporary), flock($temporary, LOCK_EX)]);

check('data', fn() => fread(pass(fopen('data:,text', 'r')), 10));
check('memory', fn() => pass(fopen('php://memory', 'r+')));
check('imported', fn() => socket_import_stream(fopen('data:,text', 'r')));
check('imported', fn() => socket_import_stream(fopen('php://temp', 'r')));
--EXPECT--
temp: resource stream
the rest: "llo"
is at the end: false
the positions are one: [0 => 2, 1 => ""]
written here: [0 => true, 1 => 2]
read there: [0 => true, 1 => "HEllo"]
meta data: [wrapper_type => "PHP", stream_type => "TEMP", mode => "w+b", unread_bytes => 0, seekable => true, uri => "php://temp"]
length: [0 => true, 1 => 3, 2 => 3]
lock: [0 => true, 1 => true]
data: "text"
memory: [2] socket_sendmsg(): Cannot represent a stream of type MEMORY as a File Descriptor
[2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #2): cast stream to file descriptor failed
NULL
imported: [2] socket_import_stream(): Cannot represent a stream of type STDIO as a Socket Descriptor
[2] socket_import_stream(): Cannot represent a stream of type RFC2397 as a Socket Descriptor
false
imported: [2] socket_import_stream(): Cannot represent a stream of type STDIO as a Socket Descriptor
[2] socket_import_stream(): Cannot represent a stream of type TEMP as a Socket Descriptor
false
