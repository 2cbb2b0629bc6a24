<?php
/**
 * An MQTT 3.1.1 broker and its clients in one process: connect with will and keep-alive, wildcards, retained messages, QoS 0 and 1,
 * sessions that outlive their connection. Packets are value objects, the clients are generators that yield what they wait for.
 */
declare(strict_types=1);

namespace Mqtt;

use Generator;
use InvalidArgumentException;
use RuntimeException;
use Socket;
use WeakMap;

enum Type: int
{
    case Connect = 1;
    case ConnAck = 2;
    case Publish = 3;
    case PubAck = 4;
    case Subscribe = 8;
    case SubAck = 9;
    case Unsubscribe = 10;
    case UnsubAck = 11;
    case PingReq = 12;
    case PingResp = 13;
    case Disconnect = 14;
}

final class MalformedPacket extends RuntimeException
{
}

/** The fixed header and the bytes behind it. */
final class RawPacket
{
    public function __construct(public readonly Type $type, public readonly int $flags, public readonly string $body)
    {
    }

    public static function take(string &$buffer): ?self
    {
        $length = 0;
        for ($i = 1; ; $i++) {
            if ($i > 4) {
                throw new MalformedPacket('length of more than four bytes');
            }

            if (!isset($buffer[$i])) {
                return null;
            }

            $byte = ord($buffer[$i]);
            $length |= ($byte & 127) << 7 * ($i - 1);
            if ($byte < 128) {
                break;
            }
        }

        if (strlen($buffer) < $i + 1 + $length) {
            return null;
        }

        $first = ord($buffer[0]);
        $type = Type::tryFrom($first >> 4) ?? throw new MalformedPacket('type ' . ($first >> 4));
        $packet = new self($type, $first & 15, substr($buffer, $i + 1, $length));
        $buffer = substr($buffer, $i + 1 + $length);
        return $packet;
    }

    public function encode(): string
    {
        $length = '';
        $rest = strlen($this->body);
        do {
            $byte = $rest % 128;
            $rest = intdiv($rest, 128);
            $length .= chr($rest > 0 ? $byte | 128 : $byte);
        } while ($rest > 0);

        return chr($this->type->value << 4 | $this->flags) . $length . $this->body;
    }
}

final class Reader
{
    private int $at = 0;

    public function __construct(private readonly string $bytes)
    {
    }

    public function byte(): int
    {
        return ord($this->take(1));
    }

    public function short(): int
    {
        return unpack('n', $this->take(2))[1];
    }

    public function text(): string
    {
        return $this->take($this->short());
    }

    public function rest(): string
    {
        return $this->take(strlen($this->bytes) - $this->at);
    }

    public function atEnd(): bool
    {
        return $this->at >= strlen($this->bytes);
    }

    private function take(int $length): string
    {
        if ($this->at + $length > strlen($this->bytes)) {
            throw new MalformedPacket('ends too early');
        }

        $this->at += $length;
        return substr($this->bytes, $this->at - $length, $length);
    }
}

interface Packet
{
    public function raw(): RawPacket;
}

final class Message
{
    public function __construct(
        public readonly string $topic,
        public readonly string $payload,
        public readonly int $qos = 0,
        public readonly bool $retain = false,
    ) {
    }

    public function with(int $qos, bool $retain): self
    {
        return new self($this->topic, $this->payload, min($qos, $this->qos), $retain);
    }

    public function __toString(): string
    {
        return "$this->topic = $this->payload (qos $this->qos" . ($this->retain ? ', retained' : '') . ')';
    }
}

final class Publish implements Packet
{
    public function __construct(public readonly Message $message, public readonly int $id = 0, public readonly bool $again = false)
    {
    }

    public static function read(RawPacket $raw): self
    {
        $reader = new Reader($raw->body);
        $qos = $raw->flags >> 1 & 3;
        $topic = $reader->text();
        $id = $qos > 0 ? $reader->short() : 0;
        return new self(new Message($topic, $reader->rest(), $qos, (bool) ($raw->flags & 1)), $id, (bool) ($raw->flags & 8));
    }

    public function raw(): RawPacket
    {
        $m = $this->message;
        $flags = ($this->again ? 8 : 0) | $m->qos << 1 | (int) $m->retain;
        return new RawPacket(Type::Publish, $flags, text($m->topic) . ($m->qos > 0 ? pack('n', $this->id) : '') . $m->payload);
    }
}

final class Connect implements Packet
{
    public function __construct(
        public readonly string $client,
        public readonly bool $clean = true,
        public readonly int $keepAlive = 60,
        public readonly ?Message $will = null,
        public readonly ?string $user = null,
        public readonly ?string $password = null,
        public readonly int $level = 4,
    ) {
    }

    public static function read(RawPacket $raw): self
    {
        $reader = new Reader($raw->body);
        if ($reader->text() !== 'MQTT') {
            throw new MalformedPacket('another protocol');
        }

        $level = $reader->byte();
        $flags = $reader->byte();
        $keepAlive = $reader->short();
        $client = $reader->text();
        $will = $flags & 4 ? new Message($reader->text(), $reader->text(), $flags >> 3 & 3, (bool) ($flags & 32)) : null;
        $user = $flags & 128 ? $reader->text() : null;
        return new self($client, (bool) ($flags & 2), $keepAlive, $will, $user, $flags & 64 ? $reader->text() : null, $level);
    }

    public function raw(): RawPacket
    {
        $flags = ($this->clean ? 2 : 0) | ($this->user === null ? 0 : 128) | ($this->password === null ? 0 : 64);
        if ($this->will !== null) {
            $flags |= 4 | $this->will->qos << 3 | ($this->will->retain ? 32 : 0);
        }

        $body = text('MQTT') . chr($this->level) . chr($flags) . pack('n', $this->keepAlive) . text($this->client);
        foreach ([$this->will?->topic, $this->will?->payload, $this->user, $this->password] as $part) {
            $body .= $part === null ? '' : text($part);
        }

        return new RawPacket(Type::Connect, 0, $body);
    }
}

function text(string $text): string
{
    return pack('n', strlen($text)) . $text;
}

/** A topic with wildcards. */
final class Filter
{
    public static function matches(string $filter, string $topic): bool
    {
        $parts = explode('/', $topic);
        foreach (explode('/', $filter) as $i => $level) {
            if ($level === '#') {
                return true;
            }

            if (!isset($parts[$i]) || ($level !== '+' && $level !== $parts[$i])) {
                return false;
            }
        }

        return $i === count($parts) - 1;
    }
}

final class Session
{
    /** @var array<string, int> filter => quality */
    public array $subscriptions = [];

    /** @var array<int, Message> sent, not yet acknowledged */
    public array $inFlight = [];

    /** @var list<Message> */
    public array $waiting = [];

    public ?Socket $socket = null;

    public ?Message $will = null;

    private int $lastId = 0;

    public function __construct(public readonly string $client, public readonly bool $clean)
    {
    }

    public function nextId(): int
    {
        return $this->lastId = $this->lastId % 65535 + 1;
    }
}

final class Broker
{
    private readonly Socket $socket;

    /** @var array<string, Session> */
    private array $sessions = [];

    /** @var WeakMap<Socket, Session> */
    private WeakMap $bySocket;

    /** @var array<int, array{Socket, string}> */
    private array $connections = [];

    /** @var array<string, Message> */
    private array $retained = [];

    public array $log = [];

    public function __construct()
    {
        $this->bySocket = new WeakMap();
        $this->socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_bind($this->socket, '127.0.0.1');
        socket_listen($this->socket, 32);
    }

    public function port(): int
    {
        socket_getsockname($this->socket, $address, $port);
        return $port;
    }

    /** @return array<Socket> */
    public function sockets(): array
    {
        return [$this->socket, ...array_column($this->connections, 0)];
    }

    public function ready(Socket $socket): void
    {
        if ($socket === $this->socket) {
            $peer = socket_accept($socket);
            socket_set_option($peer, SOL_TCP, TCP_NODELAY, 1);
            $this->connections[spl_object_id($peer)] = [$peer, ''];
            return;
        }

        $received = @socket_recv($socket, $bytes, 2048, MSG_DONTWAIT);
        if (!$received) {
            $this->drop($socket, 'connection lost');
            return;
        }

        $buffer = &$this->connections[spl_object_id($socket)][1];
        $buffer .= $bytes;
        try {
            while (isset($this->connections[spl_object_id($socket)]) && $raw = RawPacket::take($buffer)) {
                $this->handle($socket, $raw);
            }
        } catch (MalformedPacket $e) {
            $this->drop($socket, "malformed: {$e->getMessage()}");
        }
    }

    private function handle(Socket $socket, RawPacket $raw): void
    {
        $session = $this->bySocket[$socket] ?? null;
        if ($session === null && $raw->type !== Type::Connect) {
            throw new MalformedPacket("{$raw->type->name} before Connect");
        }

        match ($raw->type) {
            Type::Connect => $this->connect($socket, Connect::read($raw)),
            Type::Publish => $this->publish($socket, Publish::read($raw)),
            Type::PubAck => $this->acknowledge($session, (new Reader($raw->body))->short()),
            Type::Subscribe => $this->subscribe($session, new Reader($raw->body)),
            Type::Unsubscribe => $this->unsubscribe($session, new Reader($raw->body)),
            Type::PingReq => $this->write($socket, new RawPacket(Type::PingResp, 0, '')),
            Type::Disconnect => $this->disconnect($socket, $session),
            default => throw new MalformedPacket("{$raw->type->name} from a client"),
        };
    }

    private function connect(Socket $socket, Connect $packet): void
    {
        $code = match (true) {
            $packet->level !== 4 => 1,
            $packet->client === '' && !$packet->clean => 2,
            $packet->user !== null && $packet->password !== strrev($packet->user) => 4,
            default => 0,
        };
        if ($code !== 0) {
            $this->write($socket, new RawPacket(Type::ConnAck, 0, "\0" . chr($code)));
            $this->drop($socket, "refused '$packet->client' with code $code");
            return;
        }

        $old = $this->sessions[$packet->client] ?? null;
        if ($old?->socket !== null) {
            $this->drop($old->socket, "'$packet->client' came again");
        }

        $present = $old !== null && !$packet->clean && !$old->clean;
        $session = $present ? $old : new Session($packet->client, $packet->clean);
        $session->socket = $socket;
        $session->will = $packet->will;
        $this->sessions[$packet->client] = $session;
        $this->bySocket[$socket] = $session;
        $this->log[] = "'$packet->client' connected" . ($present ? ' to its old session' : '');
        $this->write($socket, new RawPacket(Type::ConnAck, 0, chr((int) $present) . "\0"));
        foreach ($session->inFlight as $id => $message) {
            $this->write($socket, (new Publish($message, $id, true))->raw());
        }

        foreach (array_splice($session->waiting, 0) as $message) {
            $this->send($session, $message);
        }
    }

    private function publish(Socket $socket, Publish $packet): void
    {
        $message = $packet->message;
        if ($message->qos > 1 || strpbrk($message->topic, '+#') !== false) {
            throw new MalformedPacket("publish to '$message->topic' with qos $message->qos");
        }

        $this->distribute($message);
        if ($message->qos === 1) {
            $this->write($socket, new RawPacket(Type::PubAck, 0, pack('n', $packet->id)));
        }
    }

    private function distribute(Message $message): void
    {
        if ($message->retain) {
            if ($message->payload === '') {
                unset($this->retained[$message->topic]);
            } else {
                $this->retained[$message->topic] = $message;
            }
        }

        foreach ($this->sessions as $session) {
            $qualities = array_filter($session->subscriptions, fn (string $filter) => Filter::matches($filter, $message->topic), ARRAY_FILTER_USE_KEY);
            if ($qualities !== []) {
                $this->send($session, $message->with(max($qualities), false));
            }
        }
    }

    private function send(Session $session, Message $message): void
    {
        if ($session->socket === null) {
            if ($message->qos > 0) {
                $session->waiting[] = $message;
            }

            return;
        }

        $id = 0;
        if ($message->qos > 0) {
            $session->inFlight[$id = $session->nextId()] = $message;
        }

        $this->write($session->socket, (new Publish($message, $id))->raw());
    }

    private function acknowledge(Session $session, int $id): void
    {
        unset($session->inFlight[$id]);
    }

    private function subscribe(Session $session, Reader $reader): void
    {
        $id = $reader->short();
        $codes = '';
        $retained = [];
        while (!$reader->atEnd()) {
            $filter = $reader->text();
            $qos = min(1, $reader->byte());
            if (!preg_match('~^(?:(?:\+|[^+#/]*)/)*(?:\+|#|[^+#/]*)$~', $filter)) {
                $codes .= "\x80";
                continue;
            }

            $session->subscriptions[$filter] = $qos;
            $codes .= chr($qos);
            foreach ($this->retained as $topic => $message) {
                if (Filter::matches($filter, (string) $topic)) {
                    $retained[] = $message->with($qos, true);
                }
            }
        }

        $this->write($session->socket, new RawPacket(Type::SubAck, 0, pack('n', $id) . $codes));
        array_map(fn (Message $message) => $this->send($session, $message), $retained);
    }

    private function unsubscribe(Session $session, Reader $reader): void
    {
        $id = $reader->short();
        while (!$reader->atEnd()) {
            unset($session->subscriptions[$reader->text()]);
        }

        $this->write($session->socket, new RawPacket(Type::UnsubAck, 0, pack('n', $id)));
    }

    private function disconnect(Socket $socket, Session $session): void
    {
        $session->will = null;
        $this->drop($socket, 'good bye');
    }

    private function drop(Socket $socket, string $why): void
    {
        unset($this->connections[spl_object_id($socket)]);
        $session = $this->bySocket[$socket] ?? null;
        unset($this->bySocket[$socket]);
        socket_close($socket);
        $this->log[] = ($session === null ? 'a stranger' : "'$session->client'") . " left: $why";
        if ($session === null) {
            return;
        }

        $session->socket = null;
        [$will, $session->will] = [$session->will, null];
        if ($session->clean) {
            unset($this->sessions[$session->client]);
        }

        if ($will !== null) {
            $this->distribute($will);
        }
    }

    private function write(Socket $socket, RawPacket $packet): void
    {
        socket_write($socket, $packet->encode());
    }
}

/** A client; what waits for the broker is a generator that yields the socket. */
final class Client
{
    private string $buffer = '';

    private int $lastId = 0;

    /** @var list<Publish> messages that came while something else was awaited */
    private array $inbox = [];

    private function __construct(public readonly Socket $socket, public readonly string $name)
    {
    }

    public static function connect(int $port, Connect $packet): Generator
    {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_connect($socket, '127.0.0.1', $port);
        socket_set_option($socket, SOL_TCP, TCP_NODELAY, 1);
        $client = new self($socket, $packet->client);
        $client->write($packet);
        $answer = yield from $client->await(Type::ConnAck);
        [, $present, $code] = unpack('C2', $answer->body) + [1 => 0, 2 => 0] + [0 => null];
        say($client->name, "connected: session " . ($present ? 'present' : 'new') . ", code $code");
        return $client;
    }

    public function subscribe(array $filters): Generator
    {
        $body = pack('n', ++$this->lastId);
        foreach ($filters as $filter => $qos) {
            $body .= text($filter) . chr($qos);
        }

        socket_write($this->socket, (new RawPacket(Type::Subscribe, 2, $body))->encode());
        $answer = yield from $this->await(Type::SubAck);
        say($this->name, 'subscribed: ' . implode(', ', array_map(fn ($f, $c) => "$f -> $c", array_keys($filters), unpack('C*', $answer->body, 2))));
    }

    public function unsubscribe(string $filter): Generator
    {
        socket_write($this->socket, (new RawPacket(Type::Unsubscribe, 2, pack('n', ++$this->lastId) . text($filter)))->encode());
        yield from $this->await(Type::UnsubAck);
        say($this->name, "unsubscribed $filter");
    }

    public function publish(string $topic, string $payload, int $qos = 0, bool $retain = false): Generator
    {
        $id = $qos > 0 ? ++$this->lastId : 0;
        $this->write(new Publish(new Message($topic, $payload, $qos, $retain), $id));
        if ($qos > 0) {
            $answer = yield from $this->await(Type::PubAck);
            say($this->name, "published $topic as $id, acknowledged " . unpack('n', $answer->body)[1]);
        }
    }

    /** The next message, acknowledged unless it is to be sent again. */
    public function message(bool $acknowledge = true): Generator
    {
        $packet = array_shift($this->inbox) ?? Publish::read(yield from $this->await(Type::Publish));
        $text = strlen($packet->message->payload) > 100 ? sprintf('%s = %d bytes %s', $packet->message->topic, strlen($packet->message->payload), md5($packet->message->payload)) : (string) $packet->message;
        say($this->name, "got $text" . ($packet->again ? ', again' : ''));
        if ($packet->message->qos > 0 && $acknowledge) {
            socket_write($this->socket, (new RawPacket(Type::PubAck, 0, pack('n', $packet->id)))->encode());
        }
    }

    public function ping(): Generator
    {
        socket_write($this->socket, (new RawPacket(Type::PingReq, 0, ''))->encode());
        yield from $this->await(Type::PingResp);
        say($this->name, 'pong');
    }

    public function disconnect(bool $politely = true): void
    {
        if ($politely) {
            socket_write($this->socket, (new RawPacket(Type::Disconnect, 0, ''))->encode());
        }

        socket_close($this->socket);
    }

    public function write(Packet $packet): void
    {
        socket_write($this->socket, $packet->raw()->encode());
    }

    private function await(Type $type): Generator
    {
        while (true) {
            while ($raw = RawPacket::take($this->buffer)) {
                if ($raw->type === $type) {
                    return $raw;
                }

                if ($raw->type !== Type::Publish) {
                    throw new RuntimeException("{$raw->type->name} instead of $type->name");
                }

                $this->inbox[] = Publish::read($raw);
            }

            yield $this->socket;
            if (!@socket_recv($this->socket, $bytes, 4096, MSG_DONTWAIT)) {
                throw new RuntimeException("The broker closed instead of sending {$type->name}");
            }

            $this->buffer .= $bytes;
        }
    }
}

function say(string $who, string $what): void
{
    printf("%-8s %s\n", $who, $what);
}

function drive(Broker $broker, Generator $task): void
{
    for ($turn = 0; $task->valid(); $turn++) {
        $wanted = $task->current();
        $read = $wanted === null ? $broker->sockets() : [$wanted, ...$broker->sockets()];
        $write = $except = null;
        $count = socket_select($read, $write, $except, $wanted === null ? 0 : 3);
        if ($turn > 5000 || $count === 0 && $wanted !== null) {
            throw new RuntimeException('Nothing happens any more');
        }

        foreach ($read as $socket) {
            $socket === $wanted ? $task->next() : $broker->ready($socket);
        }

        if ($count === 0) {
            $task->next();
        }
    }
}

/** A null lets the broker do all it can. */
function story(int $port): Generator
{
    $sensor = yield from Client::connect($port, new Connect('sensor', will: new Message('status/sensor', 'lost', 1, true)));
    yield from $sensor->publish('status/sensor', 'up', 1, true);
    yield from $sensor->publish('home/kitchen/temp', '21.5', 0, true);
    yield from $sensor->ping();

    $panel = yield from Client::connect($port, new Connect('panel', clean: false, user: 'ada', password: 'ada'));
    yield from $panel->subscribe(['home/+/temp' => 1, 'status/#' => 1, 'bad/#/filter' => 0]);
    yield from $panel->message();
    yield from $panel->message();

    yield from $sensor->publish('home/kitchen/temp', '22.0', 1);
    yield from $sensor->publish('home/kitchen/humidity', '40');
    yield from $sensor->publish('home/bath/temp', str_repeat('long', 5000), 1);
    yield from $panel->message();
    yield from $panel->message(acknowledge: false);

    $panel->disconnect();
    yield null;
    yield from $sensor->publish('home/cellar/temp', '9', 1);
    yield from $sensor->publish('home/cellar/temp', 'forgotten', 0);
    $sensor->disconnect(politely: false);
    yield null;

    $panel = yield from Client::connect($port, new Connect('panel', clean: false));
    for ($i = 0; $i < 3; $i++) {
        yield from $panel->message();
    }

    yield from $panel->unsubscribe('status/#');
    $twin = yield from Client::connect($port, new Connect('panel', clean: false));
    try {
        yield from $panel->ping();
    } catch (RuntimeException $e) {
        say('panel', $e->getMessage());
    }

    $other = yield from Client::connect($port, new Connect('other'));
    yield from $other->subscribe(['#' => 0]);
    yield from $other->message();
    yield from $other->message();
    yield from $other->publish('status/sensor', '', 1, true);
    yield from $other->message();
    $last = yield from Client::connect($port, new Connect('last'));
    yield from $last->subscribe(['status/sensor' => 1, '+/+/temp' => 0]);
    yield from $last->message();

    foreach ([new Connect('', clean: false), new Connect('old', level: 3), new Connect('thief', user: 'ada', password: 'guess')] as $refused) {
        yield from Client::connect($port, $refused);
    }

    foreach (["\xC0\x00", "\x10\xFF\xFF\xFF\xFF\x01", "\x00\x00", "\x10\x04\x00\x04HT", "\x10\x06\x00\x04HTTP"] as $bytes) {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_connect($socket, '127.0.0.1', $port);
        socket_write($socket, $bytes);
        yield $socket;
        say('bad', bin2hex($bytes) . ': ' . var_export(@socket_read($socket, 10), true));
        socket_close($socket);
    }

    $twin->disconnect();
    $other->disconnect();
    $last->disconnect();
    yield null;
}

foreach ([['a/b', 'a/b', true], ['a/+', 'a/b', true], ['a/+', 'a/b/c', false], ['a/#', 'a', true], ['a/#', 'a/b/c', true], ['+', 'a/b', false], ['#', 'x', true], ['a', 'a/b', false], ['+/+', '/x', true]] as [$filter, $topic, $expected]) {
    echo str_pad($filter, 4), ' ', str_pad($topic, 6), ' ', var_export(Filter::matches($filter, $topic), true), Filter::matches($filter, $topic) === $expected ? '' : ' WRONG', "\n";
}

$broker = new Broker();
drive($broker, story($broker->port()));
echo "the broker:\n  ", implode("\n  ", $broker->log), "\n";
