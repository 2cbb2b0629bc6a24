--TEST--
A number that is no descriptor gives -9 (EBADF) everywhere
--FILE--
<?php
$calls = [
    'bind' => fn ($fd) => bind($fd, '127.0.0.1', 0),
    'listen' => fn ($fd) => listen($fd, 5),
    'accept_connect' => fn ($fd) => accept_connect($fd),
    'connect' => fn ($fd) => connect($fd, '127.0.0.1', 1),
    'set_nonblock' => fn ($fd) => set_nonblock($fd),
    'shutdown' => fn ($fd) => shutdown($fd, 2),
    'read' => function ($fd) { $buf = 'kept'; return read($fd, $buf, 5) . $buf; },
    'read binary' => function ($fd) { $buf = 'kept'; return read($fd, $buf, 5, PHP_BINARY_READ) . $buf; },
    'write' => fn ($fd) => write($fd, 'x', 1),
    'recv' => function ($fd) { $buf = 'kept'; return recv($fd, $buf, 5, 0) . $buf; },
    'send' => fn ($fd) => send($fd, 'x', 1, 0),
    'recvfrom' => function ($fd) { $buf = $name = $port = 'kept'; return recvfrom($fd, $buf, 5, 0, $name, $port) . $buf . $name . $port; },
    'sendto' => fn ($fd) => sendto($fd, 'x', 1, 0, '127.0.0.1', 1),
    'getsockname' => function ($fd) { $a = $p = 'kept'; return getsockname($fd, $a, $p) . $a . $p; },
    'getpeername' => function ($fd) { $a = $p = 'kept'; return getpeername($fd, $a, $p) . $a . $p; },
    'getsockopt' => function ($fd) { $v = 'kept'; return getsockopt($fd, SOL_SOCKET, SO_TYPE, $v) . $v; },
    'setsockopt' => fn ($fd) => setsockopt($fd, SOL_SOCKET, SO_KEEPALIVE, 1),
    'readv' => fn ($fd) => readv($fd, build_iovec(1, 5)),
    'writev' => fn ($fd) => writev($fd, build_iovec(1, 5)),
    'sendmsg' => fn ($fd) => sendmsg($fd, build_iovec(1, 5), 0, '127.0.0.1', 1),
    'recvmsg' => function ($fd) {
        $c = $l = $f = $a = $p = 0;
        return recvmsg($fd, build_iovec(1, 5), $c, $l, $f, $a, $p);
    },
];
$closed = socket(AF_INET, SOCK_STREAM, 0);
close($closed);
foreach ($calls as $name => $call) {
    echo $name, ':';
    foreach ([$closed, 0, 2, 12345, -1, PHP_INT_MAX, 'text', null] as $fd) {
        echo ' ', $call($fd);
    }
    echo "\n";
}
--EXPECT--
bind: -9 -9 -9 -9 -9 -9 -9 -9
listen: -9 -9 -9 -9 -9 -9 -9 -9
accept_connect: -9 -9 -9 -9 -9 -9 -9 -9
connect: -9 -9 -9 -9 -9 -9 -9 -9
set_nonblock: -9 -9 -9 -9 -9 -9 -9 -9
shutdown: -9 -9 -9 -9 -9 -9 -9 -9
read: -9kept -9kept -9kept -9kept -9kept -9kept -9kept -9kept
read binary: -9kept -9kept -9kept -9kept -9kept -9kept -9kept -9kept
write: -9 -9 -9 -9 -9 -9 -9 -9
recv: -9kept -9kept -9kept -9kept -9kept -9kept -9kept -9kept
send: -9 -9 -9 -9 -9 -9 -9 -9
recvfrom: -9keptkeptkept -9keptkeptkept -9keptkeptkept -9keptkeptkept -9keptkeptkept -9keptkeptkept -9keptkeptkept -9keptkeptkept
sendto: -9 -9 -9 -9 -9 -9 -9 -9
getsockname: -9keptkept -9keptkept -9keptkept -9keptkept -9keptkept -9keptkept -9keptkept -9keptkept
getpeername: -9keptkept -9keptkept -9keptkept -9keptkept -9keptkept -9keptkept -9keptkept -9keptkept
getsockopt: -9kept -9kept -9kept -9kept -9kept -9kept -9kept -9kept
setsockopt: -9 -9 -9 -9 -9 -9 -9 -9
readv: -9 -9 -9 -9 -9 -9 -9 -9
writev: -9 -9 -9 -9 -9 -9 -9 -9
sendmsg: -9 -9 -9 -9 -9 -9 -9 -9
recvmsg: -9 -9 -9 -9 -9 -9 -9 -9
