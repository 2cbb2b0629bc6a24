--TEST--
Sockets in SCM_RIGHTS arrive as they were listed; up to php 8.5 the first one sent is descriptor 0
--EXTENSIONS--
sockets
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $way);
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $first);
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $second);
$sent = [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$first[1], STDIN, $second[1]]]];
var_dump(socket_sendmsg($way[0], ['iov' => ['x'], 'control' => $sent]));
$message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 3)];
var_dump(socket_recvmsg($way[1], $message));
[$a, $b, $c] = $message['control'][0]['data'];
var_dump(is_object($a), get_resource_type($b), is_object($c));
socket_write($a, 'one');
socket_write($c, 'two');
var_dump(socket_read($first[0], 10), socket_read($second[0], 10));
--EXPECT--
int(1)
int(1)
bool(true)
string(6) "stream"
bool(true)
string(3) "one"
string(3) "two"
