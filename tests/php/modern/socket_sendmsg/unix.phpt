--TEST--
Messages between local sockets
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$path = path('msg');
$r = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($r, $path);
$own = path('own');
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('unnamed', function () use ($s, $path) { return socket_sendmsg($s, ['name' => ['path' => $path], 'iov' => ['one']]); });
$m = ['name' => [], 'controllen' => 16];
socket_recvmsg($r, $m);
echo show($m), "\n";
socket_bind($s, $own);
check('named', function () use ($s, $path) { return socket_sendmsg($s, ['name' => ['family' => AF_UNIX, 'path' => $path], 'iov' => ['two']]); });
$m = ['name' => [], 'controllen' => 16];
socket_recvmsg($r, $m);
var_dump($m['name'] === ['family' => AF_UNIX, 'path' => $own], $m['iov']);
unlink($path);
unlink($own);
--EXPECT--
unnamed: 3
[name => NULL, control => [], iov => [0 => "one"], flags => 0]
named: 3
bool(true)
array(1) {
  [0]=>
  string(3) "two"
}
