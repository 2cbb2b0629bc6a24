<?php
/** A client and a small server of the Redis protocol that talk to each other in one process. */
declare(strict_types=1);

use Mini\Redis\Client;
use Mini\Redis\Server;

require __DIR__ . '/Resp.php';
require __DIR__ . '/Client.php';
require __DIR__ . '/Server.php';
require __DIR__ . '/script.php';

/** Lets the server work whenever the client's coroutine waits for its socket. */
function drive(Server $server, Generator $task): mixed
{
    $turns = 0;
    while ($task->valid()) {
        $waiting = $task->current();
        $read = [...$server->sockets(), $waiting];
        $write = $except = null;
        if (++$turns > 10000 || socket_select($read, $write, $except, 5) < 1) {
            throw new RuntimeException('Nothing moves any more');
        }

        foreach ($read as $socket) {
            if ($socket === $waiting) {
                $task->next();
            } else {
                $server->ready($socket);
            }
        }
    }

    return $task->getReturn();
}

$now = 1000.0;
$server = new Server(function () use (&$now): float {
    return $now;
});
$client = Client::connect('127.0.0.1', $server->port());
drive($server, session($client));

drive($server, (function () use ($client, &$now) {
    yield from $client->set('short', 'life', 'EX', 5);
    foreach ([0, 4, 1] as $seconds) {
        $now += $seconds;
        echo "after $seconds more seconds: ", show(yield from $client->get('short')), ', TTL ', show(yield from $client->ttl('short')), "\n";
    }

    foreach (['NOSUCH' => ['a', 'b'], 'SET' => ['k', 'v', 'WRONG'], 'hset' => ['h', 'f', 'v', 'g']] as $name => $arguments) {
        try {
            yield from $client->$name(...$arguments);
        } catch (Mini\Redis\ErrorReply $e) {
            echo get_class($e), ' ', $e->getMessage(), "\n";
        }
    }
})());

drive($server, pubsub($client, Client::connect('127.0.0.1', $server->port())));
printf("%d commands\n", $server->commands);
$server->close();
try {
    Client::connect('127.0.0.1', 1);
} catch (RuntimeException $e) {
    echo $e->getMessage(), "\n";
}
