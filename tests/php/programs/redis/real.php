<?php
/** The same client against a real server: php real.php PORT. Its output up to the transactions is that of main.php. */
declare(strict_types=1);

use Mini\Redis\Client;

require __DIR__ . '/Resp.php';
require __DIR__ . '/Client.php';
require __DIR__ . '/script.php';

$port = (int) $argv[1];
Client::wait(session($client = Client::connect('127.0.0.1', $port)));
Client::wait(pubsub($client, Client::connect('127.0.0.1', $port)));
