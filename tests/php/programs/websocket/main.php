<?php
/**
 * A chat over WebSocket: handshake, frames with masks, fragments, ping, close codes, protocol errors. Everything is driven by
 * callbacks: a reactor calls closures when sockets can be read, and what comes next is said where the answer arrives.
 */
declare(strict_types=1);

namespace Chat;

use Socket;

require __DIR__ . '/Chat.php';

$reactor = new Reactor();
$server = new ChatServer($reactor);
$logs = [];

/** A person: says the next line of the script when the line that it waits for has come. */
$person = function (string $name, array $script, ?callable $then = null) use ($reactor, $server, &$logs): void {
    $logs[$name] = [];
    $client = new ClientEnd($reactor, $server->port(), base64_encode(str_pad($name, 16, '.')));
    $advance = function (string $heard) use (&$advance, &$script, $client): void {
        while ($script && str_contains($heard, (string) array_key_first($script))) {
            $say = array_shift($script);
            $heard = "\0";
            is_callable($say) ? $say($client) : $client->send($say);
        }
    };
    $client->on('open', function (string $accept) use ($name, &$logs, $advance): void {
        $logs[$name][] = "open $accept";
        $advance('open');
    });
    foreach (['text', 'binary', 'pong'] as $event) {
        $client->on($event, function (string $text) use ($event, $name, &$logs, $advance): void {
            $shown = strlen($text) > 60 ? strlen($text) . ' bytes, ' . md5($text) : $text;
            $logs[$name][] = $event === 'text' ? $shown : "$event: $shown";
            $advance($text);
        });
    }

    $client->on('close', function (int $code, string $reason) use ($name, &$logs, $then): void {
        $logs[$name][] = trim('closed: ' . CloseCode::label($code) . " $reason");
        $then !== null && $then();
    });
};

/** Peers that break the rules, one after the other. */
$bad = [
    'no mask' => fn (ClientEnd $c) => $c->write((new Frame(Opcode::Text, 'bare'))->encode()),
    'opcode' => fn (ClientEnd $c) => $c->write("\x83\x80\0\0\0\0"),
    'reserved bit' => fn (ClientEnd $c) => $c->write("\xC1\x80\0\0\0\0"),
    'long ping' => fn (ClientEnd $c) => $c->write("\x89\xFE\x00\x80"),
    'not UTF-8' => fn (ClientEnd $c) => $c->send("caf\xE9"),
    'huge' => fn (ClientEnd $c) => $c->write("\x82\xFF" . pack('J', 1 << 40) . "\0\0\0\0"),
    'orphan' => fn (ClientEnd $c) => $c->sendFrame(new Frame(Opcode::Continuation, 'tail')),
];
$misbehave = function () use (&$misbehave, &$bad, $person, $server): void {
    if ($bad === []) {
        $server->stop();
        return;
    }

    $name = array_key_first($bad);
    $person($name, ['open' => array_shift($bad)], $misbehave);
};

$bob = fn () => $person('Bob', [
    'open' => '/nick Ada',
    'taken' => '/nick Bob',
    'Hello Bob' => 'Hi Ada!',
    'psst' => '/nick Robert',
    'now Robert' => '/who',
    '= Ada' => fn (ClientEnd $c) => $c->close(),
]);

$person('Ada', [
    'open' => '/nick Ada',
    'Ada joined' => fn () => $reactor->later($bob),
    'Bob joined' => 'Hello Bob!',
    '<Bob> Hi' => function (ClientEnd $c): void {
        // One message in three frames, a ping between them.
        $c->sendFrame(new Frame(Opcode::Text, 'This comes ', false));
        $c->sendFrame(new Frame(Opcode::Continuation, 'in three ', false));
        $c->sendFrame(new Frame(Opcode::Ping, 'tick'));
        $c->sendFrame(new Frame(Opcode::Continuation, 'pieces: ä€😀'));
    },
    'pieces' => '/to Nobody psst',
    'no Nobody' => '/to Bob psst',
    'Robert left' => function (ClientEnd $c): void {
        $c->sendFrame(new Frame(Opcode::Binary, implode('', array_map(chr(...), range(0, 255)))));
        $c->send(str_repeat('long ', 15000));
    },
    '<Ada> long' => fn (ClientEnd $c) => $c->close(CloseCode::Normal, 'done'),
], $misbehave);
$raw = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($raw, '127.0.0.1', $server->port());
socket_write($raw, "GET /elsewhere HTTP/1.1\r\nHost: x\r\n\r\n");
$reactor->onReadable($raw, function (Socket $raw) use ($reactor, &$logs): void {
    $logs['a browser'][] = strtok(socket_read($raw, 1000), "\r");
    $reactor->forget($raw);
});
$reactor->run();

ksort($logs);
foreach ($logs + ['the server' => array_values(array_filter($server->log, fn (string $line) => !str_contains($line, 'stranger left')))] as $name => $lines) {
    echo "== $name\n", implode("\n", $lines), "\n";
}
