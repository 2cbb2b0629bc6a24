<?php
/**
 * A TFTP server and client: reading and writing, octet and netascii, block size and transfer size options, lost and doubled packets,
 * errors. The network between them is a function that may lose or double a datagram.
 */
declare(strict_types=1);

abstract class Packet
{
    public const BLOCK = 512;

    abstract public function encode(): string;

    public static function decode(string $bytes): static
    {
        ['op' => $op] = strlen($bytes) < 2 ? throw new TftpError(4, 'short packet') : unpack('nop', $bytes);
        $rest = substr($bytes, 2);

        return match ($op) {
            1, 2 => Request::parse($op, $rest),
            3 => new Data(unpack('n', $rest)[1], substr($rest, 2)),
            4 => new Ack(unpack('n', $rest)[1]),
            5 => new ErrorPacket(unpack('n', $rest)[1], rtrim(substr($rest, 2), "\0")),
            6 => new OptionAck(Request::options(explode("\0", $rest))),
            default => throw new TftpError(4, "operation $op"),
        };
    }

    public function __toString(): string
    {
        return static::class;
    }
}

final class Request extends Packet
{
    public function __construct(
        public readonly bool $write,
        public readonly string $file,
        public readonly string $mode = 'octet',
        public readonly array $options = [],
    ) {
    }

    public static function parse(int $op, string $rest): self
    {
        $parts = explode("\0", $rest);
        if (count($parts) < 3 || $parts[0] === '') {
            throw new TftpError(4, 'malformed request');
        }

        return new self($op === 2, $parts[0], strtolower($parts[1]), self::options(array_slice($parts, 2)));
    }

    public static function options(array $parts): array
    {
        $options = [];
        foreach (array_chunk($parts, 2) as $pair) {
            if (count($pair) === 2) {
                $options[strtolower($pair[0])] = (int) $pair[1];
            }
        }

        return $options;
    }

    public static function flatten(array $options): string
    {
        return implode('', array_map(static fn (string $name, int $value): string => "$name\0$value\0", array_keys($options), $options));
    }

    public function encode(): string
    {
        return pack('na*xa*x', $this->write ? 2 : 1, $this->file, $this->mode) . self::flatten($this->options);
    }

    public function __toString(): string
    {
        return sprintf('%s %s %s%s', $this->write ? 'WRQ' : 'RRQ', $this->file, $this->mode, $this->options ? ' ' . json_encode($this->options) : '');
    }
}

final class Data extends Packet
{
    public function __construct(public readonly int $block, public readonly string $data)
    {
    }

    public function encode(): string
    {
        return pack('nn', 3, $this->block) . $this->data;
    }

    public function __toString(): string
    {
        return "DATA $this->block, " . strlen($this->data) . ' bytes';
    }
}

final class Ack extends Packet
{
    public function __construct(public readonly int $block)
    {
    }

    public function encode(): string
    {
        return pack('nn', 4, $this->block);
    }

    public function __toString(): string
    {
        return "ACK $this->block";
    }
}

final class OptionAck extends Packet
{
    public function __construct(public readonly array $options)
    {
    }

    public function encode(): string
    {
        return pack('n', 6) . Request::flatten($this->options);
    }

    public function __toString(): string
    {
        return 'OACK ' . json_encode($this->options);
    }
}

final class ErrorPacket extends Packet
{
    public function __construct(public readonly int $code, public readonly string $message)
    {
    }

    public function encode(): string
    {
        return pack('nn', 5, $this->code) . "$this->message\0";
    }

    public function __toString(): string
    {
        return "ERROR $this->code $this->message";
    }
}

final class TftpError extends Exception
{
    public function __construct(int $code, string $message)
    {
        parent::__construct($message, $code);
    }
}

/** Line ends of the netascii mode. */
final class NetAscii
{
    public static function encode(string $text): string
    {
        return strtr($text, ["\n" => "\r\n", "\r" => "\r\0"]);
    }

    public static function decode(string $text): string
    {
        return strtr($text, ["\r\n" => "\n", "\r\0" => "\r"]);
    }
}

/** What happens to datagrams on the way: a plan of the fates of those to come. */
final class Weather
{
    /** @var list<string> */
    private static array $plan = [];

    public static array $log = [];

    public static function expect(string ...$fates): void
    {
        self::$plan = $fates;
    }

    public static function send(Socket $socket, string $who, Packet $packet, string $address, int $port): void
    {
        $fate = array_shift(self::$plan) ?? 'fine';
        self::$log[] = sprintf('%-6s %s%s', $who, $packet, $fate === 'fine' ? '' : " ($fate)");
        $bytes = $packet->encode();
        $times = ['lost' => 0, 'fine' => 1, 'doubled' => 2][$fate];
        for ($i = 0; $i < $times; $i++) {
            socket_sendto($socket, $bytes, strlen($bytes), 0, $address, $port);
        }
    }
}

/** A transfer on either side. Packets go in, packets come out; null as input says that nothing came in time. */
trait Transfers
{
    /** Sends the data, block by block; generator: yields packets to send, gets the answers. */
    private static function sender(string $data, int $size, ?Packet $first = null): Generator
    {
        if ($first !== null) {
            yield from self::until($first, fn (Packet $p): bool => $p instanceof Ack && $p->block === 0);
        }

        $block = 0;
        do {
            $part = substr($data, $block * $size, $size);
            $block++;
            $number = $block & 0xFFFF;
            yield from self::until(new Data($number, $part), fn (Packet $p): bool => $p instanceof Ack && $p->block === $number);
        } while (strlen($part) === $size);

        return $block;
    }

    /** Receives blocks until a short one; gives the data and the last acknowledgement, which nothing answers. */
    private static function receiver(int $size, Packet $first, ?Data $early = null): Generator
    {
        $data = '';
        $answer = $first;
        for ($block = 1; ; $block++) {
            $number = $block & 0xFFFF;
            $packet = $early ?? yield from self::until($answer, fn (Packet $p): bool => $p instanceof Data && $p->block === $number);
            $early = null;
            $data .= $packet->data;
            $answer = new Ack($number);
            if (strlen($packet->data) < $size) {
                return [$data, $answer];
            }
        }
    }

    /** Repeats a packet until its answer comes. Other answers are old ones: they change nothing. */
    private static function until(Packet $packet, Closure $isAnswer): Generator
    {
        for ($try = 0; $try < 5; $try++) {
            $answer = yield $packet;
            while ($answer !== null) {
                if ($answer instanceof ErrorPacket) {
                    throw new TftpError($answer->code, $answer->message);
                }

                if ($isAnswer($answer)) {
                    return $answer;
                }

                $answer = yield null;
            }
        }

        throw new TftpError(0, 'no answer');
    }
}

final class Server
{
    use Transfers;

    private readonly Socket $socket;

    /** @var array<int, array{Socket, Generator, string, int}> the transfers: each has a socket of its own */
    private array $transfers = [];

    /** @param array<string, string> $files */
    public function __construct(public array $files)
    {
        $this->socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
        socket_bind($this->socket, '127.0.0.1');
    }

    public function port(): int
    {
        socket_getsockname($this->socket, $address, $port);
        return $port;
    }

    public function sockets(): array
    {
        return [$this->socket, ...array_column($this->transfers, 0)];
    }

    public function ready(Socket $socket): void
    {
        if (socket_recvfrom($socket, $bytes, 65536, 0, $address, $port) === false) {
            return;
        }

        if ($socket !== $this->socket) {
            $this->go(spl_object_id($socket), Packet::decode($bytes));
            return;
        }

        $own = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
        socket_bind($own, '127.0.0.1');
        try {
            $request = Packet::decode($bytes);
            if (!$request instanceof Request) {
                throw new TftpError(4, 'not a request');
            }

            $transfer = $request->write ? $this->accept($request) : $this->offer($request);
            $this->transfers[spl_object_id($own)] = [$own, $transfer, $address, $port];
            $this->send(spl_object_id($own), $transfer->current());
        } catch (TftpError $e) {
            Weather::send($own, 'server', new ErrorPacket($e->getCode(), $e->getMessage()), $address, $port);
        }
    }

    private function go(int $id, ?Packet $packet): void
    {
        [, $transfer] = $this->transfers[$id];
        try {
            $this->send($id, $transfer->send($packet));
        } catch (TftpError $e) {
            Weather::$log[] = "server gives up: {$e->getMessage()}";
            unset($this->transfers[$id]);
            return;
        }

        if (!$transfer->valid()) {
            $last = $transfer->getReturn();
            $this->send($id, $last instanceof Packet ? $last : null);
            unset($this->transfers[$id]);
        }
    }

    private function send(int $id, ?Packet $packet): void
    {
        if ($packet !== null) {
            [$socket, , $address, $port] = $this->transfers[$id];
            Weather::send($socket, 'server', $packet, $address, $port);
        }
    }

    private static function agree(Request $request, ?int $size): array
    {
        $agreed = [];
        foreach ($request->options as $name => $value) {
            if ($name === 'blksize' && $value >= 8) {
                $agreed[$name] = min($value, 1428);
            } elseif ($name === 'tsize') {
                $agreed[$name] = $size ?? $value;
            }
        }

        return $agreed;
    }

    private function offer(Request $request): Generator
    {
        $data = $this->files[$request->file] ?? throw new TftpError(1, "no file $request->file");
        if (!in_array($request->mode, ['octet', 'netascii'], true)) {
            throw new TftpError(4, "mode $request->mode");
        }

        $data = $request->mode === 'netascii' ? NetAscii::encode($data) : $data;
        $agreed = self::agree($request, strlen($data));
        return self::sender($data, $agreed['blksize'] ?? Packet::BLOCK, $agreed ? new OptionAck($agreed) : null);
    }

    private function accept(Request $request): Generator
    {
        if (str_contains($request->file, '..')) {
            throw new TftpError(2, 'forbidden');
        }

        if (isset($this->files[$request->file])) {
            throw new TftpError(6, "file $request->file exists");
        }

        return (function () use ($request): Generator {
            $agreed = self::agree($request, null);
            [$data, $last] = yield from self::receiver($agreed['blksize'] ?? Packet::BLOCK, $agreed ? new OptionAck($agreed) : new Ack(0));
            $this->files[$request->file] = $request->mode === 'netascii' ? NetAscii::decode($data) : $data;
            return $last;
        })();
    }
}

final class Client
{
    use Transfers;

    public function __construct(private readonly Server $server)
    {
    }

    public function get(string $file, string $mode = 'octet', array $options = []): string
    {
        $request = new Request(false, $file, $mode, $options);
        $data = $this->run($request, (function () use ($request): Generator {
            $answer = yield from self::until($request, fn (Packet $p): bool => $p instanceof OptionAck || $p instanceof Data && $p->block === 1);
            return $answer instanceof Data
                ? yield from self::receiver(Packet::BLOCK, $request, $answer)
                : yield from self::receiver($answer->options['blksize'] ?? Packet::BLOCK, new Ack(0));
        })());
        return $mode === 'netascii' ? NetAscii::decode($data) : $data;
    }

    public function put(string $file, string $data, string $mode = 'octet', array $options = []): int
    {
        $data = $mode === 'netascii' ? NetAscii::encode($data) : $data;
        $request = new Request(true, $file, $mode, $options);
        return $this->run($request, (function () use ($request, $data): Generator {
            $answer = yield from self::until($request, fn (Packet $p): bool => $p instanceof OptionAck || $p instanceof Ack && $p->block === 0);
            return yield from self::sender($data, $answer instanceof OptionAck ? $answer->options['blksize'] ?? Packet::BLOCK : Packet::BLOCK);
        })());
    }

    private function run(Request $request, Generator $transfer): mixed
    {
        $socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
        socket_bind($socket, '127.0.0.1');
        $peer = $this->server->port();
        $this->send($socket, $transfer->current(), $peer);
        $quiet = 0;
        while ($transfer->valid()) {
            $read = [$socket, ...$this->server->sockets()];
            $write = $except = null;
            if (socket_select($read, $write, $except, 0, 20_000) === 0) {
                // Both sides take the same silence for a loss; the client moves first.
                if (++$quiet > 12) {
                    throw new TftpError(0, 'silence');
                }

                $this->send($socket, $transfer->send(null), $peer);
                continue;
            }

            foreach ($read as $ready) {
                if ($ready !== $socket) {
                    $this->server->ready($ready);
                } elseif ($transfer->valid()) {
                    socket_recvfrom($socket, $bytes, 65536, 0, $address, $port);
                    $peer = $port;
                    $this->send($socket, $transfer->send(Packet::decode($bytes)), $peer);
                }
            }
        }

        $result = $transfer->getReturn();
        if (is_array($result)) {
            [$result, $last] = $result;
            $this->send($socket, $last, $peer);
        }

        $this->settle();
        socket_close($socket);
        return $result;
    }

    /** The server's turn until nothing comes any more. */
    private function settle(): void
    {
        do {
            $read = $this->server->sockets();
            $write = $except = null;
            $count = socket_select($read, $write, $except, 0, 0);
            array_map($this->server->ready(...), $read);
        } while ($count > 0);
    }

    private function send(Socket $socket, ?Packet $packet, int $port): void
    {
        if ($packet !== null) {
            Weather::send($socket, 'client', $packet, '127.0.0.1', $port);
        }
    }
}

$server = new Server([
    'empty' => '',
    'motd' => "Welcome\nto this\r\nserver\n",
    'exact' => str_repeat('x', 1024),
    'large' => implode(',', range(1, 5000)),
]);
$client = new Client($server);
$try = static function (string $title, Closure $action): void {
    Weather::$log = [];
    Weather::expect();
    echo "-- $title\n";
    try {
        $result = $action();
        $shown = is_string($result) && strlen($result) > 40 ? strlen($result) . ' bytes, crc ' . hash('crc32b', $result) : var_export($result, true);
    } catch (TftpError $e) {
        $shown = sprintf('%s %d: %s', $e::class, $e->getCode(), $e->getMessage());
    }

    $log = Weather::$log;
    if (count($log) > 14) {
        array_splice($log, 7, -6, ['...']);
    }

    echo '   ', implode("\n   ", $log), "\n   = ", $shown, "\n";
};

$try('a short file', fn () => $client->get('motd'));
$try('as text', fn () => $client->get('motd', 'netascii'));
$try('an empty file', fn () => $client->get('empty'));
$try('two full blocks and an empty one', fn () => $client->get('exact'));
$try('many blocks', fn () => $client->get('large'));
$try('larger blocks', fn () => $client->get('large', options: ['blksize' => 9000, 'tsize' => 0]));
$try('writing', fn () => $client->put('new', str_repeat("line\n", 250)));
$try('writing text with options', fn () => $client->put('text', "a\nb\rc\n", 'netascii', ['blksize' => 8, 'tsize' => 6]));
$try('reading it back', fn () => $client->get('text'));
$try('the request is lost', function () use ($client): string {
    Weather::expect('lost');
    return $client->get('motd');
});
$try('data and acknowledgement are lost', function () use ($client): string {
    Weather::expect('fine', 'lost', 'fine', 'fine', 'lost');
    return $client->get('exact');
});
$try('everything comes twice', function () use ($client): int {
    Weather::expect('fine', 'fine', 'doubled', 'doubled', 'doubled', 'doubled');
    return $client->put('twice', str_repeat('0123456789', 110));
});
echo '   ', $server->files['twice'] === str_repeat('0123456789', 110) ? 'stored well' : 'stored badly', "\n";
$try('no such file', fn () => $client->get('nothing'));
$try('a file that exists', fn () => $client->put('motd', 'x'));
$try('a forbidden name', fn () => $client->put('../etc/passwd', 'x'));
$try('a mode of old', fn () => $client->get('motd', 'mail'));
$try('nobody there', function () use ($client): string {
    Weather::expect(...array_fill(0, 10, 'lost'));
    return $client->get('motd');
});

Weather::expect();
foreach (['', "\0", "\0\1", "\0\1file", "\0\7", "\0\4\0\0"] as $bytes) {
    $socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    socket_sendto($socket, $bytes, strlen($bytes), 0, '127.0.0.1', $server->port());
    $server->ready($server->sockets()[0]);
    socket_recvfrom($socket, $reply, 600, 0, $address, $port);
    echo json_encode($bytes), ' -> ', Packet::decode($reply), "\n";
}

ksort($server->files);
foreach ($server->files as $name => $data) {
    printf("%-6s %5d %s\n", $name, strlen($data), md5($data));
}
