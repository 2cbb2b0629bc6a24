<?php
declare(strict_types=1);

use Mini\Redis\Client;
use Mini\Redis\ErrorReply;

/** Prints a reply as a command line client does. */
function show(mixed $reply, string $indent = ''): string
{
    return match (true) {
        $reply === null => '(nil)',
        is_int($reply) => "(integer) $reply",
        is_string($reply) => '"' . addcslashes($reply, "\0..\37\"\\\177..\377") . '"',
        $reply === [] => '(empty array)',
        is_array($reply) => implode("\n$indent", array_map(
            fn ($value, int $index) => sprintf('%d) %s', $index + 1, show($value, "$indent   ")),
            $reply,
            array_keys($reply),
        )),
        $reply instanceof ErrorReply => '(error) ' . $reply->getMessage(),
        default => (string) $reply,
    };
}

/** What both servers, the small one and the real one, have to answer in the same way. */
function session(Client $client): Generator
{
    $commands = [
        'FLUSHALL', 'PING', 'PING hello', 'ECHO twice', 'SET name Anna', 'GET name', 'GET nobody', 'SET name Berta NX', 'SET name Clara XX',
        'GET name', 'APPEND name -Lena', 'STRLEN name', 'GETRANGE name 0 4', 'GETRANGE name -4 -1', 'GETRANGE name 3 2', 'INCR counter', 'INCR counter',
        'INCRBY counter 40', 'INCR name', 'TYPE name', 'TYPE nobody', 'EXISTS name counter nobody', 'DEL counter nobody', 'EXPIRE name 100',
        'TTL name', 'TTL nobody', 'RPUSH list a b c', 'LPUSH list z', 'LLEN list', 'LRANGE list 0 -1', 'LRANGE list 1 2', 'LRANGE list 5 9', 'LPOP list',
        'LPOP nobody', 'TYPE list', 'GET list', 'HSET user name Otto age 33', 'HSET user age 34', 'HGET user age', 'HGET user height',
        'HGETALL user', 'HDEL user age height', 'SADD tags php', 'SADD tags php', 'SISMEMBER tags php', 'SISMEMBER tags perl', 'SMEMBERS tags',
        'KEYS *', 'KEYS n?me', 'MGET name list nobody', 'DBSIZE', 'GET', 'INCR name surplus',
    ];
    foreach ($commands as $line) {
        [$name, $arguments] = [strtok($line, ' '), array_slice(explode(' ', $line), 1)];
        try {
            $reply = yield from $client->$name(...$arguments);
            if ($name === 'KEYS') {
                sort($reply);
            }
        } catch (ErrorReply $reply) {
            // Shown like any other reply.
        }

        echo "> $line\n", show($reply), "\n";
    }

    $binary = implode('', array_map(chr(...), range(0, 255)));
    yield from $client->set('binary', str_repeat($binary, 100));
    echo 'binary: ', md5(yield from $client->get('binary')), ' ', md5(str_repeat($binary, 100)), "\n";

    $replies = yield from $client->pipeline(function (callable $queue): void {
        for ($i = 1; $i <= 100; $i++) {
            $queue('INCRBY', 'sum', $i);
        }

        $queue('MULTI');
        $queue('SET', 'a', 1);
        $queue('INCR', 'list');
        $queue('INCRBY', 'a', 9);
        $queue('EXEC');
        $queue('EXEC');
        $queue('MULTI');
        $queue('SET', 'a', 77);
        $queue('DISCARD');
        $queue('GET', 'a');
    });
    echo 'pipeline of ', count($replies), ' replies, the last of them:', "\n", show(array_slice($replies, 99)), "\n";
}

/** Publishes to a second connection that subscribed. */
function pubsub(Client $publisher, Client $subscriber): Generator
{
    echo "> SUBSCRIBE news sport\n", show(yield from $subscriber->subscribe('news', 'sport')), "\n", show(yield from $subscriber->reply()), "\n";
    foreach (['news' => 'first', 'weather' => 'unheard', 'sport' => "goal!\n"] as $channel => $message) {
        echo "> PUBLISH $channel\n", show(yield from $publisher->publish($channel, $message)), "\n";
    }

    foreach (range(1, 2) as $_) {
        echo "message:\n", show(yield from $subscriber->reply()), "\n";
    }

    echo "> UNSUBSCRIBE news\n", show(yield from $subscriber->unsubscribe('news')), "\n";
    echo "> PUBLISH news\n", show(yield from $publisher->publish('news', 'too late')), "\n";
    echo "> QUIT\n", show(yield from $publisher->quit()), "\n";
    try {
        yield from $publisher->ping();
    } catch (RuntimeException $e) {
        echo $e::class, ': ', $e->getMessage(), "\n";
    }
}
