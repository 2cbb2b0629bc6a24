--TEST--
What a script is allowed cannot be changed by the script; an entry that cannot be read allows nothing
--EXTENSIONS--
sockets
--INI--
sockets.allow_connect=127.0.0.1
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
check('get', fn () => ini_get('sockets.allow_connect'));
foreach (['families', 'raw', 'bind', 'connect'] as $name) {
    check("set $name", fn () => ini_set("sockets.allow_$name", '*'));
}
check('connect', fn () => socket_connect(socket_create(AF_INET, SOCK_DGRAM, 0), '127.0.0.1', 9));
?>
--EXPECT--
get: "127.0.0.1"
set families: false
set raw: false
set bind: false
set connect: false
connect: [2] socket_connect(): unable to connect [13]: Permission denied
false
