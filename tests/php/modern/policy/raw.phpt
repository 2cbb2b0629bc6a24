--TEST--
sockets.allow_raw: raw and packet sockets are refused to root as well
--EXTENSIONS--
sockets
--INI--
sockets.allow_raw=0
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
check('raw', fn () => socket_create(AF_INET, SOCK_RAW, 255));
check('raw6', fn () => socket_create(AF_INET6, SOCK_RAW, 255));
check('packet', fn () => socket_create(17, SOCK_DGRAM, 0));
check('raw with a flag', fn () => socket_create(AF_INET, SOCK_RAW | 2048, 255));
check('stream', fn () => socket_create(AF_INET, SOCK_STREAM, 0));
?>
--EXPECT--
raw: [2] socket_create(): Unable to create socket [13]: Permission denied
false
raw6: [2] socket_create(): Unable to create socket [13]: Permission denied
false
packet: [2] socket_create(): Unable to create socket [13]: Permission denied
false
raw with a flag: [2] socket_create(): Unable to create socket [13]: Permission denied
false
stream: Socket
