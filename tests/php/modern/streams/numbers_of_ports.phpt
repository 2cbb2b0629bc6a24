--TEST--
A port is read as C reads numbers
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$port = free_port();
foreach ([" $port", "\t$port", "+$port", "{$port}x", "0$port", $port + 65536, $port - 65536, "$port:5", "$port/path"] as $i => $text) {
    $server = stream_socket_server("tcp://127.0.0.1:$text");
    $client = stream_socket_client("tcp://127.0.0.1:$text");
    echo $i, ' ', show(stream_socket_get_name($server, false) === "127.0.0.1:$port"), ' ', show(stream_socket_get_name($client, true) === "127.0.0.1:$port"), "\n";
    // The side that closes first waits for a while.
    fclose($client);
    fclose(stream_socket_accept($server));
    fclose($server);
}
$server = stream_socket_server('tcp://127.0.0.1:99999999999999999999');
echo stream_socket_get_name($server, false), "\n";

// A local address that a NUL is in counts as none.
$server = stream_socket_server('tcp://127.0.0.1:0');
foreach (["127.0.0.9:0", "127.0.0.9:0\0", "127.0\0.0.9:0", "127.0.0.9: 0", "127.0.0.9:"] as $local) {
    check(quoted($local), function () use ($server, $local) {
        $context = stream_context_create(['socket' => ['bindto' => $local]]);
        $client = stream_socket_client('tcp://' . stream_socket_get_name($server, false), $code, $text, 1, STREAM_CLIENT_CONNECT, $context);
        return preg_replace('/:\d+$/', '', stream_socket_get_name($client, false));
    });
}
--EXPECT--
0 true true
1 true true
2 true true
3 true true
4 true true
5 true true
6 true true
7 true true
8 true true
127.0.0.1:65535
127.0.0.9:0: "127.0.0.9"
127.0.0.9:0\000: "127.0.0.1"
127.0\000.0.9:0: "127.0.0.1"
127.0.0.9: 0: "127.0.0.9"
127.0.0.9:: "127.0.0.1"
