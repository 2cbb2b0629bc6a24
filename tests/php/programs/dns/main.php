<?php
/** A resolver over UDP (and TCP for large answers) and a small authoritative server, in one process. */
declare(strict_types=1);

use Dns\{Decoder, Encoder, Message, Record, ResolveException, Resolver, Server, Type, WireException};

foreach (['Wire', 'Resolver', 'Server'] as $file) {
    require_once __DIR__ . "/$file.php";
}

$server = new Server('example.test.', <<<'ZONE'
    ; the zone of the examples
    example.test.          3600 SOA ns1.example.test. admin.example.test. 2024010101 7200 900 1209600 300
    example.test.          3600 NS ns1.example.test.
    example.test.          300 A 192.0.2.1
    example.test.          300 A 192.0.2.2
    example.test.          300 AAAA 2001:db8::1
    example.test.          300 MX 10 mail.example.test.
    example.test.          300 MX 20 backup.mail.example.test.
    example.test.          60 TXT "v=spf1 mx -all" "second string"
    ns1.example.test.      3600 A 192.0.2.53
    mail.example.test.     300 A 192.0.2.25
    mail.example.test.     300 AAAA 2001:db8:0:0:1::25
    www.example.test.      300 CNAME web.example.test.
    web.example.test.      300 CNAME host-7.example.test.
    host-7.example.test.   300 A 192.0.2.7
    circle.example.test.   300 CNAME around.example.test.
    around.example.test.   300 CNAME circle.example.test.
    *.wild.example.test.   30 A 192.0.2.99
    big.example.test.      30 TXT "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"
    1.2.0.192.example.test. 30 PTR example.test.
    ZONE);

/** Waits for a socket of the resolver; the server works meanwhile. */
$wait = function (Socket $wanted) use ($server): bool {
    for ($turn = 0; $turn < 20; $turn++) {
        $read = [$wanted, ...$server->sockets()];
        $write = $except = null;
        if (!socket_select($read, $write, $except, 0, 150_000)) {
            return false;
        }

        if (in_array($wanted, $read, true)) {
            return true;
        }

        array_map($server->ready(...), $read);
    }

    return false;
};

$resolver = new Resolver([['127.0.0.1', $server->port()]], $wait);
$ask = function (string $name, Type ...$types) use ($resolver): void {
    foreach ($types as $type) {
        echo "$name $type->name\n";
        try {
            $records = $resolver->resolve($name, $type);
            echo $records ? '' : "  (nothing)\n";
            foreach ($records as $record) {
                echo strlen("$record") > 120 ? '  ' . substr("$record", 0, 60) . '... ' . count($record->data) . " strings\n" : "  $record\n";
            }
        } catch (ResolveException $e) {
            echo "  {$e->getMessage()} ({$e->getCode()})\n";
        }
    }
};

$ask('example.test', Type::A, Type::AAAA, Type::MX, Type::TXT, Type::NS, Type::SOA, Type::PTR);
$ask('WWW.Example.TEST.', Type::A, Type::CNAME, Type::A);
$ask('mail.example.test', Type::AAAA, Type::A);
$ask('any.thing.wild.example.test', Type::A, Type::AAAA);
$ask('missing.example.test', Type::A);
$ask('elsewhere.invalid', Type::A);
$ask('circle.example.test', Type::A);
$ask('big.example.test', Type::TXT);

echo "-- lost datagrams\n";
$server->dropNext(1);
$ask('1.2.0.192.example.test', Type::PTR);
$server->dropNext(2);
$ask('host-7.example.test', Type::AAAA);
$ask('host-7.example.test', Type::AAAA);

echo "-- a dead server before a living one\n";
$deaf = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($deaf, '127.0.0.1');
socket_getsockname($deaf, $_, $deafPort);
$second = new Resolver([['127.0.0.1', $deafPort], ['127.0.0.1', $server->port()]], $wait, tries: 1);
echo implode(', ', array_map(fn (Record $r) => $r->data[0], $second->resolve('example.test', Type::A))), ' ', json_encode($second->statistics), "\n";

echo "-- malformed messages\n";
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach (['', 'short', str_repeat("\0", 12), pack('n6', 7, 0, 1, 0, 0, 0) . "\x07exam", pack('n6', 8, 0, 1, 0, 0, 0) . "\xC0\x0C\0\1\0\1", pack('n6', 9, 256, 1, 0, 0, 0) . "\7example\4test\0\0\xFF\0\1"] as $bytes) {
    socket_sendto($socket, $bytes, strlen($bytes), 0, '127.0.0.1', $server->port());
    if (strlen($bytes) >= 12 && $wait($socket)) {
        socket_recvfrom($socket, $reply, 512, 0, $address, $port);
        printf("%d bytes: %s\n", strlen($bytes), bin2hex(substr($reply, 0, 12)));
    } else {
        $wait($socket);
        printf("%d bytes: no answer\n", strlen($bytes));
    }
}

echo "-- the codec alone\n";
$message = new Message(0xBEEF, Message::RESPONSE, 'a.b.c.example.test.', Type::MX);
$message->answers[] = Record::parse('a.b.c.example.test. 5 MX 1 b.c.example.test.');
$message->answers[] = Record::parse('x.c.example.test. 5 AAAA ::1');
$message->answers[] = Record::parse('c.example.test. 5 AAAA 2001:db8:0:1:0:0:0:1');
$bytes = Encoder::encode($message);
echo strlen($bytes), ' bytes: ', bin2hex($bytes), "\n", implode("\n", Decoder::decode($bytes)->answers), "\n";
foreach ([12, 30, 50, 80] as $length) {
    try {
        Decoder::decode(substr($bytes, 0, $length));
    } catch (WireException $e) {
        echo "cut at $length: ", $e->getMessage(), "\n";
    }
}

try {
    Encoder::encode(new Message(1, 0, str_repeat('x', 64) . '.test.', Type::A));
} catch (WireException $e) {
    echo $e->getMessage(), "\n";
}

echo "-- the server's log\n", implode("\n", $server->log), "\n";
echo json_encode($resolver->statistics), "\n";
