<?php
// An echo server for many clients at once: whatever a client sends comes back, until it sends "quit".
// Usage: echo-server [port]      by default a port that the system chooses

$server = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_option($server, SOL_SOCKET, SO_REUSEADDR, 1);
if (!socket_bind($server, '127.0.0.1', (int)($argv[1] ?? 0)) || !socket_listen($server, 16)) {
    exit(1);
}

socket_getsockname($server, $address, $port);
echo "listening on $address:$port\n";

$clients = [];
while (true) {
    $read = ['server' => $server] + $clients;
    $write = $except = null;
    if (socket_select($read, $write, $except, null) === false) {
        break;
    }

    foreach ($read as $name => $socket) {
        if ($name === 'server') {
            $client = socket_accept($server);
            socket_getpeername($client, $peer, $peerPort);
            $clients["$peer:$peerPort"] = $client;
            echo "$peer:$peerPort came\n";
            continue;
        }

        $data = socket_read($socket, 8192);
        if ($data === false || $data === '' || trim($data) === 'quit') {
            echo "$name left\n";
            socket_close($socket);
            unset($clients[$name]);
        } else {
            socket_write($socket, $data);
        }
    }
}
