--TEST--
A stream keeps what it has read when it becomes a socket; both read on from there
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

function state($stream)
{
    $data = stream_get_meta_data($stream);
    echo '  unread ', $data['unread_bytes'], ', blocked ', show($data['blocked']), ', timed out ', show($data['timed_out']), ', eof ', show($data['eof']), "\n";
}

function received($socket)
{
    return check('  received', function () use ($socket) {
        $count = socket_recv($socket, $data, 100, MSG_DONTWAIT);
        return [$count, $data, socket_last_error($socket)];
    });
}

foreach ([STREAM_SOCK_STREAM, STREAM_SOCK_DGRAM, STREAM_SOCK_SEQPACKET] as $type) {
    [$a, $b] = stream_socket_pair(STREAM_PF_UNIX, $type, 0);
    fwrite($a, "one\ntwo\nthree");
    check('line', function () use ($b) { return fgets($b); });
    fwrite($a, 'second');
    $socket = check('imported', function () use ($b) { return socket_import_stream($b); });
    state($b);
    received($socket);
    check('line', function () use ($b) { return fgets($b); });
    received($socket);
    socket_clear_error($socket);
    fwrite($a, "third\n");
    check('part', function () use ($b) { return fread($b, 2); });
    check('select', function () use ($b) {
        $read = [$b];
        $write = $except = null;
        return stream_select($read, $write, $except, 0);
    });
    received($socket);
    // Modes and times.
    check('not blocking', function () use ($socket) { return socket_set_nonblock($socket); });
    state($b);
    check('rest', function () use ($b) { return fread($b, 100); });
    check('nothing', function () use ($b) { return fread($b, 100); });
    check('blocking', function () use ($b) { return stream_set_blocking($b, true); });
    check('time', function () use ($b) { return stream_set_timeout($b, 0, 1000); });
    check('option', function () use ($socket) { return socket_get_option($socket, SOL_SOCKET, SO_RCVTIMEO); });
    check('read', function () use ($b) { return fread($b, 100); });
    state($b);
    // A second import is another socket of the same stream.
    $second = socket_import_stream($b);
    check('same', function () use ($socket, $second, $b) { return [$socket === $second, socket_export_stream($second) === $b]; });
    socket_close($second);
    check('stream', function () use ($b) { return is_resource($b); });
    received($socket);
    check('exported', function () use ($socket, $b) { return socket_export_stream($socket) === $b; });
    unset($socket, $second);
}
--EXPECT--
line: "one\n"
imported: [2] socket_import_stream(): 9 bytes of buffered data lost during stream conversion!
Socket
  unread 9, blocked true, timed out false, eof false
  received: [0 => 6, 1 => "second", 2 => 0]
line: "two\n"
  received: [0 => false, 1 => NULL, 2 => 11]
part: "th"
select: 1
  received: [0 => 6, 1 => "third\n", 2 => 0]
not blocking: true
  unread 3, blocked false, timed out false, eof false
rest: "ree"
nothing: ""
blocking: true
time: true
option: [sec => 0, usec => 0]
read: false
  unread 0, blocked true, timed out true, eof false
same: [0 => false, 1 => true]
stream: false
  received: [2] socket_recv(): Unable to read from socket [9]: Bad file descriptor
[0 => false, 1 => NULL, 2 => 9]
exported: true
line: "one\n"
imported: [2] socket_import_stream(): 9 bytes of buffered data lost during stream conversion!
Socket
  unread 9, blocked true, timed out false, eof false
  received: [0 => 6, 1 => "second", 2 => 0]
line: "two\n"
  received: [0 => false, 1 => NULL, 2 => 11]
part: "th"
select: 1
  received: [0 => 6, 1 => "third\n", 2 => 0]
not blocking: true
  unread 3, blocked false, timed out false, eof false
rest: "ree"
nothing: ""
blocking: true
time: true
option: [sec => 0, usec => 0]
read: false
  unread 0, blocked true, timed out true, eof false
same: [0 => false, 1 => true]
stream: false
  received: [2] socket_recv(): Unable to read from socket [9]: Bad file descriptor
[0 => false, 1 => NULL, 2 => 9]
exported: true
line: "one\n"
imported: [2] socket_import_stream(): 9 bytes of buffered data lost during stream conversion!
Socket
  unread 9, blocked true, timed out false, eof false
  received: [0 => 6, 1 => "second", 2 => 0]
line: "two\n"
  received: [0 => false, 1 => NULL, 2 => 11]
part: "th"
select: 1
  received: [0 => 6, 1 => "third\n", 2 => 0]
not blocking: true
  unread 3, blocked false, timed out false, eof false
rest: "ree"
nothing: ""
blocking: true
time: true
option: [sec => 0, usec => 0]
read: false
  unread 0, blocked true, timed out true, eof false
same: [0 => false, 1 => true]
stream: false
  received: [2] socket_recv(): Unable to read from socket [9]: Bad file descriptor
[0 => false, 1 => NULL, 2 => 9]
exported: true
