<?php
/** The same server for clients of other makers: prints its port, serves until a request for /stop or for ten seconds. */
declare(strict_types=1);

require __DIR__ . '/autoload.php';

use Demo\App;
use Demo\Async\Loop;
use Demo\Http\Response;
use Demo\Http\Server;

$server = null;
$router = App::router()->get('/stop', function () use (&$server): Response {
    $server->stop();
    return Response::text("stopping\n");
});
$log = static function (string $line): void {
    global $argv;
    if (($argv[1] ?? '') !== 'quiet') {
        echo $line, "\n";
    }
};
$server = Server::listen('127.0.0.1', 0, $router, $log);
echo 'port ', $server->port(), "\n";
$loop = new Loop(limit: 30.0);
$loop->spawn($server->run($loop), 'server');
$loop->run();
