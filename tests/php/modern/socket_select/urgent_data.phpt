--TEST--
The third array tells of urgent data
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

function ready($socket)
{
    [$read, $write, $except] = [[$socket], null, ['k' => $socket]];
    return [socket_select($read, $write, $except, 0, 20000), count($read), array_keys($except)];
}

function received($socket, $flags)
{
    $data = 'untouched';
    return [@socket_recv($socket, $data, 10, $flags | MSG_DONTWAIT), $data, socket_last_error($socket)];
}

[$a, $b] = tcp_pair();
check('nothing', fn() => [ready($b), received($b, MSG_OOB)]);
socket_write($a, 'before');
check('sent', fn() => socket_send($a, 'xyZ', 3, MSG_OOB));
socket_write($a, 'after');
usleep(10000);
check('ready', fn() => ready($b));
check('up to the mark', fn() => received($b, 0));
check('ready', fn() => ready($b));
check('urgent, looked at', fn() => received($b, MSG_OOB | MSG_PEEK));
check('urgent', fn() => received($b, MSG_OOB));
check('again', fn() => received($b, MSG_OOB));
check('ready', fn() => ready($b));
check('after', fn() => received($b, 0));

check('inline', fn() => [socket_set_option($b, SOL_SOCKET, SO_OOBINLINE, 1), socket_get_option($b, SOL_SOCKET, SO_OOBINLINE)]);
socket_write($a, 'before');
socket_send($a, 'X', 1, MSG_OOB);
socket_write($a, 'after');
usleep(10000);
check('ready', fn() => ready($b));
check('not apart', fn() => received($b, MSG_OOB));
check('up to the mark', fn() => received($b, 0));
check('the rest', fn() => received($b, 0));
check('ready', fn() => ready($b));
--EXPECT--
nothing: [2] socket_recv(): Unable to read from socket [22]: Invalid argument
[0 => [0 => 0, 1 => 0, 2 => []], 1 => [0 => false, 1 => NULL, 2 => 22]]
sent: 3
ready: [0 => 2, 1 => 1, 2 => [0 => "k"]]
up to the mark: [0 => 8, 1 => "beforexy", 2 => 22]
ready: [0 => 2, 1 => 1, 2 => [0 => "k"]]
urgent, looked at: [0 => 1, 1 => "Z", 2 => 22]
urgent: [0 => 1, 1 => "Z", 2 => 22]
again: [2] socket_recv(): Unable to read from socket [22]: Invalid argument
[0 => false, 1 => NULL, 2 => 22]
ready: [0 => 1, 1 => 1, 2 => []]
after: [0 => 5, 1 => "after", 2 => 22]
inline: [0 => true, 1 => 1]
ready: [0 => 2, 1 => 1, 2 => [0 => "k"]]
not apart: [2] socket_recv(): Unable to read from socket [22]: Invalid argument
[0 => false, 1 => NULL, 2 => 22]
up to the mark: [0 => 6, 1 => "before", 2 => 22]
the rest: [0 => 6, 1 => "Xafter", 2 => 22]
ready: [0 => 0, 1 => 0, 2 => []]
