<?php
/** The chat server for clients of other makers: prints its port, ends when the first who had a name leaves. */
declare(strict_types=1);

namespace Chat;

require __DIR__ . '/Chat.php';

$reactor = new Reactor(patience: 30);
$server = null;
$server = new ChatServer($reactor, function (string $nick) use (&$server): void {
    echo "$nick left\n";
    $server->stop();
});
echo 'port ', $server->port(), "\n";
$reactor->run();
