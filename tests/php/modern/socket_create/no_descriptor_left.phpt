--TEST--
What calls say that need a descriptor where the process has none left
--EXTENSIONS--
sockets
posix
--PROCESS--
It changes the limit of descriptors.
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
[$a, $b] = $pair;
$listener = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_bind($listener, '127.0.0.1', 0); socket_listen($listener); socket_getsockname($listener, $host, $port);
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($client, $host, $port);
var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$client, $listener]]]]));

var_dump(posix_setrlimit(POSIX_RLIMIT_NOFILE, 400, 400));
$held = [];
while ($s = @socket_create(AF_UNIX, SOCK_DGRAM, 0)) { $held[] = $s; }
var_dump(count($held) > 100, socket_last_error());

echo "none is free\n";
var_dump(socket_create(AF_INET, SOCK_DGRAM, 0));
var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $other), $other ?? 'unset');
socket_clear_error();
var_dump(socket_accept($listener), socket_last_error(), socket_last_error($listener));
$m = ['name' => [], 'buffer_size' => 10, 'controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 2)];
var_dump(socket_recvmsg($b, $m), $m['control'], ($m['flags'] & MSG_CTRUNC) !== 0);

echo "one is free\n";
socket_close(array_pop($held));
var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $other));
$one = socket_accept($listener);
var_dump($one instanceof Socket);
socket_close($one);
socket_sendmsg($a, ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$client, $listener]]]]);
$m = ['name' => [], 'buffer_size' => 10, 'controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 2)];
var_dump(socket_recvmsg($b, $m), count($m['control'][0]['data']), ($m['flags'] & MSG_CTRUNC) !== 0);

?>
--EXPECTF--
int(1)
bool(true)
bool(true)
int(24)
none is free

Warning: socket_create(): Unable to create socket [24]: Too many open files in %s on line 16
bool(false)

Warning: socket_create_pair(): Unable to create socket pair [24]: Too many open files in %s on line 17
bool(false)
string(5) "unset"

Warning: socket_accept(): unable to accept incoming connection [24]: Too many open files in %s on line 19
bool(false)
int(24)
int(0)
int(1)
array(0) {
}
bool(true)
one is free

Warning: socket_create_pair(): Unable to create socket pair [24]: Too many open files in %s on line 25
bool(false)
bool(true)
int(1)
int(1)
bool(true)
