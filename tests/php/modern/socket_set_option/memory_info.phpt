--TEST--
SO_MEMINFO is an array
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$info = socket_get_option($s, SOL_SOCKET, SO_MEMINFO);
echo implode(' ', array_keys($info)), "\n";
var_dump($info['rcvbuf'] === socket_get_option($s, SOL_SOCKET, SO_RCVBUF), $info['drops']);
--EXPECT--
rmem_alloc rcvbuf wmem_alloc sndbuf fwd_alloc wmem_queued optmem backlog drops
bool(true)
int(0)
