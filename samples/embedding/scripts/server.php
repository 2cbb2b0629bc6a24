<?php
// An echo server on a port that the system chooses; ready() belongs to the program.
$server = socket_create_listen(0);
socket_getsockname($server, $address, $port);
ready($port);
while ($client = socket_accept($server)) {
    while (($line = socket_read($client, 1024)) != '') {
        socket_write($client, $line);
    }
    socket_close($client);
}
