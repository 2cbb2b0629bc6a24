--TEST--
Sockets that nothing holds any more give their descriptors back
--EXTENSIONS--
sockets
posix
--PROCESS--
It changes the limit of descriptors.
--FILE--
<?php
posix_setrlimit(POSIX_RLIMIT_NOFILE, 300, 300);
function fill(): int { $held = []; while ($s = @socket_create(AF_UNIX, SOCK_DGRAM, 0)) { $held[] = $s; } return count($held); }
var_dump(fill() > 50, fill() > 50, fill() > 50);
var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair), socket_create(AF_INET, SOCK_STREAM, 0) instanceof Socket);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
