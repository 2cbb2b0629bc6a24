--TEST--
What functions that make sockets say where the process has no descriptor left
--EXTENSIONS--
sockets
posix
--PROCESS--
It changes the limit of descriptors.
--FILE--
<?php
posix_setrlimit(POSIX_RLIMIT_NOFILE, 300, 300);
$listener = socket_create_listen(0);
socket_getsockname($listener, $host, $port);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', $port);
$answer = socket_addrinfo_lookup('127.0.0.1', (string) $port, ['ai_socktype' => SOCK_STREAM])[0];
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $two);
socket_sendmsg($two[0], ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [STDIN, STDIN]]]]);
$held = [];
while ($s = @socket_create(AF_UNIX, SOCK_DGRAM, 0)) {
    $held[] = $s;
}

$pair = 'untouched';
foreach ([
    fn() => socket_create(AF_INET6, SOCK_STREAM, 0), fn() => socket_create_listen(0), fn() => socket_accept($listener),
    function () use (&$pair) { return socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair); },
    fn() => socket_addrinfo_connect($answer), fn() => socket_addrinfo_bind($answer), fn() => fopen('/dev/null', 'r'),
] as $call) {
    socket_clear_error();
    var_dump($call(), socket_last_error());
}

var_dump($pair, socket_last_error($listener));
$message = ['controllen' => 100];
var_dump(socket_recvmsg($two[1], $message), $message['control'], $message['flags'] === MSG_CTRUNC);

// One goes, one comes.
array_pop($held);
var_dump(is_object(socket_create(AF_INET, SOCK_STREAM, 0)));
unset($held[3]);
var_dump(is_object(socket_accept($listener)));
--EXPECTF--

Warning: socket_create(): Unable to create socket [24]: Too many open files in %s on line %d
bool(false)
int(24)

Warning: socket_create_listen(): unable to create listening socket [24]: Too many open files in %s on line %d
bool(false)
int(24)

Warning: socket_accept(): unable to accept incoming connection [24]: Too many open files in %s on line %d
bool(false)
int(24)

Warning: socket_create_pair(): Unable to create socket pair [24]: Too many open files in %s on line %d
bool(false)
int(24)

Warning: socket_addrinfo_connect(): Unable to create socket [24]: Too many open files in %s on line %d
bool(false)
int(24)

Warning: socket_addrinfo_bind(): Unable to create socket [24]: Too many open files in %s on line %d
bool(false)
int(24)

Warning: fopen(/dev/null): Failed to open stream: Too many open files in %s on line %d
bool(false)
int(0)
string(9) "untouched"
int(0)
int(1)
array(0) {
}
bool(true)
bool(true)
bool(true)
