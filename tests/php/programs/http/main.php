<?php
/**
 * An HTTP/1.1 server and three clients in one process: keep-alive, pipelining, chunked bodies both ways, routing with
 * parameters, conditional requests, errors. Coroutines are generators over socket_select.
 */
declare(strict_types=1);

require __DIR__ . '/autoload.php';

use Demo\App;
use Demo\Async\Loop;
use Demo\Http\Client;
use Demo\Http\Method;
use Demo\Http\Server;
use Demo\Transcript;

$transcript = new Transcript();
$loop = new Loop(limit: 10.0);
$server = Server::listen('127.0.0.1', 0, App::router(), $transcript->for('server'));
$loop->spawn($server->run($loop), 'server');

/** The clients run one after the other, so that the server's log has one order. */
$clients = (function () use ($server, $transcript): Generator {
    $port = $server->port();

    $log = $transcript->for('first client');
    $client = yield from Client::connect('127.0.0.1', $port);
    foreach (['/', '/hello/World', '/hello/caf%C3%A9?shout=1', '/nothing/here'] as $path) {
        $response = yield from $client->request(Method::Get, $path);
        $log("GET $path -> $response->status " . json_encode($response->body, JSON_UNESCAPED_UNICODE));
    }
    $response = yield from $client->request(Method::Head, '/numbers/5');
    $log("HEAD -> $response->status, length " . ($response->header('content-length') ?? 'none') . ', body ' . strlen($response->body));
    $response = yield from $client->request(Method::Delete, '/hello/World');
    $log("DELETE -> $response->status, allow " . $response->header('allow'));
    $client->close();

    $log = $transcript->for('second client');
    $client = yield from Client::connect('127.0.0.1', $port);
    $response = yield from $client->request(Method::Get, '/numbers/5');
    $log('chunks: ' . $response->header('transfer-encoding') . ' ' . str_replace("\n", ',', $response->body));
    $response = yield from $client->request(Method::Post, '/echo', ['content-type' => 'text/plain'], 'plain body');
    $log("POST with length -> $response->status $response->body");
    $response = yield from $client->request(Method::Post, '/echo', ['content-type' => 'text/plain'], ['in ', 'several ', '', 'chunks']);
    $log("POST in chunks -> $response->status $response->body");
    $response = yield from $client->request(Method::Post, '/form', ['content-type' => 'application/x-www-form-urlencoded'], 'b=2&a=1&list[]=x&list[]=y+z');
    $log("POST form -> $response->status $response->body");
    $response = yield from $client->request(Method::Put, '/items/7', [], str_repeat('0123456789', 20000));
    $log("PUT large -> $response->status $response->body");
    $response = yield from $client->request(Method::Get, '/items/7');
    $log('GET large -> ' . $response->status . ' ' . strlen($response->body) . ' bytes, ' . md5($response->body));
    $etag = $response->header('etag') ?? '';
    $response = yield from $client->request(Method::Get, '/items/7', ['if-none-match' => $etag]);
    $log("GET with $etag -> $response->status, " . strlen($response->body) . ' bytes');
    $response = yield from $client->request(Method::Get, '/items/7', ['range' => 'bytes=15-24']);
    $log("GET range -> $response->status {$response->header('content-range')} $response->body");
    $response = yield from $client->request(Method::Get, '/fail');
    $log("GET /fail -> $response->status $response->body");
    $response = yield from $client->request(Method::Get, '/', ['connection' => 'close']);
    $log("GET with close -> $response->status, " . ($client->atEnd() ? 'ended' : 'open'));
    $client->close();

    $log = $transcript->for('third client');
    $client = yield from Client::connect('127.0.0.1', $port);
    yield from $client->raw("GET /hello/one HTTP/1.1\r\nHost: x\r\n\r\nGET /hello/two HTTP/1.1\r\nHost: x\r\n\r\n");
    foreach (['one', 'two'] as $which) {
        $response = yield from $client->response(Method::Get);
        $log("pipelined $which -> $response->body");
    }
    yield from $client->raw("GET /old HTTP/1.0\r\n\r\n");
    $response = yield from $client->response(Method::Get);
    $log("1.0 -> $response->status, connection " . $response->header('connection'));
    $client->close();

    foreach (["BREW /pot HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "nonsense\r\n\r\n", "GET / HTTP/3.0\r\nHost: x\r\n\r\n", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: ten\r\n\r\n"] as $bad) {
        $client = yield from Client::connect('127.0.0.1', $port);
        yield from $client->raw($bad);
        $response = yield from $client->response(Method::Get);
        $log(json_encode(strtok($bad, "\r")) . " -> $response->status $response->reason");
        $client->close();
    }

    $server->stop();
})();
$loop->spawn($clients, 'clients');
$loop->run();
$transcript->print();
