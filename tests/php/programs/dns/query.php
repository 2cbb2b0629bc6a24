<?php
/** Asks a server of another maker: php query.php ADDRESS PORT NAME/TYPE ... */
declare(strict_types=1);

use Dns\{ResolveException, Resolver, Type};

require __DIR__ . '/Wire.php';
require __DIR__ . '/Resolver.php';

$wait = function (Socket $socket): bool {
    $read = [$socket];
    $write = $except = null;
    return socket_select($read, $write, $except, 2) === 1;
};
[, $address, $port] = $argv;
$resolver = new Resolver([[$address, (int) $port]], $wait);
foreach (array_slice($argv, 3) as $question) {
    [$name, $type] = explode('/', $question);
    echo "$question\n";
    try {
        $records = array_map(strval(...), $resolver->resolve($name, constant(Type::class . "::$type")));
        sort($records);
        foreach ($records ?: ['(nothing)'] as $record) {
            echo "  $record\n";
        }
    } catch (ResolveException $e) {
        echo "  {$e->getMessage()}\n";
    }
}
