<?php
/**
 * A SOCKS5 proxy between clients and an echo server: methods with and without a password, addresses as IPv4, IPv6 and names, both
 * directions relayed with flow control, refusals with their codes. Everything is in generators that yield the socket they wait for.
 */

declare(strict_types=1);

namespace Proxy;

use Closure;
use DomainException;
use Generator;
use LogicException;
use Socket;

interface Wish
{
    public function socket(): Socket;
}

final class Read implements Wish
{
    public function __construct(private readonly Socket $socket)
    {
    }

    public function socket(): Socket
    {
        return $this->socket;
    }
}

final class Write implements Wish
{
    public function __construct(private readonly Socket $socket)
    {
    }

    public function socket(): Socket
    {
        return $this->socket;
    }
}

final class Scheduler
{
    /** @var array<int, array{Wish, Generator}> */
    private array $waiting = [];

    private int $next = 0;

    private static ?self $instance = null;

    public static function get(): static
    {
        return self::$instance ??= new static();
    }

    public function start(Generator $task): void
    {
        $this->park($task);
    }

    private function park(Generator $task): void
    {
        if ($task->valid()) {
            $wish = $task->current();
            $this->waiting[$this->next++] = [$wish instanceof Wish ? $wish : throw new LogicException('Wish for what?'), $task];
        }
    }

    public function run(): void
    {
        for ($turn = 0; $this->waiting; $turn++) {
            $sets = [Read::class => [], Write::class => []];
            foreach ($this->waiting as $key => [$wish]) {
                $sets[$wish::class][$key] = $wish->socket();
            }

            [Read::class => $read, Write::class => $write] = $sets;
            $except = [];
            if (socket_select($read, $write, $except, 3) === 0 || $turn > 50_000) {
                throw new LogicException(count($this->waiting) . ' tasks wait for ever');
            }

            foreach ($read + $write as $key => $_) {
                [, $task] = $this->waiting[$key];
                unset($this->waiting[$key]);
                $task->next();
                $this->park($task);
            }
        }
    }
}

enum Method: int
{
    case None = 0x00;
    case Password = 0x02;
    case NoneAcceptable = 0xFF;
}

enum AddressType: int
{
    case V4 = 0x01;
    case Name = 0x03;
    case V6 = 0x04;
}

enum Reply: int
{
    case Granted = 0x00;
    case Failure = 0x01;
    case NotAllowed = 0x02;
    case HostUnreachable = 0x04;
    case Refused = 0x05;
    case CommandUnknown = 0x07;
    case AddressUnknown = 0x08;

    public static function fromErrno(int $errno): self
    {
        return match ($errno) {
            SOCKET_ECONNREFUSED => self::Refused,
            SOCKET_EHOSTUNREACH, SOCKET_ENETUNREACH, SOCKET_ETIMEDOUT => self::HostUnreachable,
            default => self::Failure,
        };
    }
}

final class Refusal extends DomainException
{
    public function __construct(public readonly Reply $reply)
    {
        parent::__construct($reply->name, $reply->value);
    }
}

/** Reading and writing whole pieces, for tasks. */
trait Pieces
{
    private static function exactly(Socket $socket, int $length): Generator
    {
        $data = '';
        while (strlen($data) < $length) {
            yield new Read($socket);
            if (!@socket_recv($socket, $more, $length - strlen($data), MSG_DONTWAIT)) {
                throw new DomainException('the peer ended');
            }

            $data .= $more;
        }

        return $data;
    }

    private static function all(Socket $socket, string $data): Generator
    {
        while ($data !== '') {
            yield new Write($socket);
            $sent = @socket_send($socket, $data, strlen($data), MSG_DONTWAIT | MSG_NOSIGNAL);
            if ($sent === false && socket_last_error($socket) !== SOCKET_EAGAIN) {
                throw new DomainException(socket_strerror(socket_last_error($socket)));
            }

            $data = substr($data, (int) $sent);
        }
    }

    private static function connected(int $domain, string $address, int $port): Generator
    {
        $socket = socket_create($domain, SOCK_STREAM, SOL_TCP);
        socket_set_nonblock($socket);
        if (!@socket_connect($socket, $address, $port)) {
            $errno = socket_last_error($socket);
            if ($errno === SOCKET_EINPROGRESS) {
                yield new Write($socket);
                $errno = socket_get_option($socket, SOL_SOCKET, SO_ERROR);
            }

            if ($errno !== 0) {
                socket_close($socket);
                throw new Refusal(Reply::fromErrno($errno));
            }
        }

        return $socket;
    }
}

final class EchoServer
{
    public function __construct(private readonly Scheduler $scheduler)
    {
    }

    /** Serves so many connections, each until its end. */
    public function listen(int $domain, string $address, int $connections): int
    {
        $socket = socket_create($domain, SOCK_STREAM, SOL_TCP);
        socket_bind($socket, $address);
        socket_listen($socket, 16);
        $this->scheduler->start($this->accept($socket, $connections));
        socket_getsockname($socket, $_, $port);
        return $port;
    }

    private function accept(Socket $socket, int $connections): Generator
    {
        while ($connections-- > 0) {
            yield new Read($socket);
            $this->scheduler->start($this->serve(socket_accept($socket)));
        }

        socket_close($socket);
    }

    private function serve(Socket $peer): Generator
    {
        $pending = '';
        $open = true;
        while ($open || $pending !== '') {
            if ($pending === '' || strlen($pending) < 8192 && $open) {
                yield new Read($peer);
                if (socket_recv($peer, $data, 8192, MSG_DONTWAIT)) {
                    $pending .= str_rot13($data);
                } else {
                    $open = false;
                }
            }

            if ($pending !== '') {
                yield new Write($peer);
                $pending = substr($pending, (int) @socket_send($peer, $pending, strlen($pending), MSG_DONTWAIT));
            }
        }

        socket_close($peer);
    }
}

final class Server
{
    use Pieces;

    private readonly Socket $socket;

    public array $log = [];

    private int $connections = 0;

    /**
     * @param array<string, string> $users
     * @param array<string, string> $hosts
     */
    public function __construct(private readonly Scheduler $scheduler, private readonly array $users, private readonly array $hosts, private readonly Closure $allows)
    {
        $this->socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_bind($this->socket, '127.0.0.1');
        socket_listen($this->socket, 16);
    }

    public function port(): int
    {
        socket_getsockname($this->socket, $_, $port);
        return $port;
    }

    public function serve(int $connections): Generator
    {
        while ($connections-- > 0) {
            yield new Read($this->socket);
            $peer = socket_accept($this->socket);
            socket_set_nonblock($peer);
            $this->scheduler->start($this->session($peer, ++$this->connections));
        }

        socket_close($this->socket);
    }

    private function session(Socket $client, int $number): Generator
    {
        $say = function (string $line) use ($number): void {
            $this->log[$number][] = $line;
        };
        $relaying = false;
        try {
            yield from $this->greet($client, $say);
            [$command, $type, $host, $port] = yield from $this->request($client);
            $say("command $command to " . ($type === AddressType::V6 ? "[$host]" : $host));
            try {
                if ($command !== 1) {
                    throw new Refusal(Reply::CommandUnknown);
                }

                if ($type === AddressType::Name) {
                    $host = $this->hosts[strtolower($host)] ?? throw new Refusal(Reply::HostUnreachable);
                }

                if (!($this->allows)($host)) {
                    throw new Refusal(Reply::NotAllowed);
                }

                $target = yield from self::connected($type === AddressType::V6 ? AF_INET6 : AF_INET, $host, $port);
            } catch (Refusal $refusal) {
                $say("refused: {$refusal->getMessage()}");
                yield from self::all($client, pack('C4Nn', 5, $refusal->reply->value, 0, 1, 0, 0));
                return;
            }

            yield from self::all($client, pack('C4Nn', 5, Reply::Granted->value, 0, 1, 0x7F000001, 0));
            $counts = (object) ['up' => 0, 'down' => 0, 'ended' => 0];
            $done = static function () use ($counts, $say, $client, $target): void {
                if (++$counts->ended === 2) {
                    $say("relayed $counts->up up, $counts->down down");
                    socket_close($client);
                    socket_close($target);
                }
            };
            $relaying = true;
            $this->scheduler->start($this->relay($client, $target, $counts, 'up', $done));
            $this->scheduler->start($this->relay($target, $client, $counts, 'down', $done));
        } catch (DomainException $e) {
            $say("ended: {$e->getMessage()}");
        } finally {
            // The relays close what they took over.
            if (!$relaying) {
                socket_close($client);
            }
        }
    }

    private function greet(Socket $client, Closure $say): Generator
    {
        [, $version, $count] = unpack('C2', yield from self::exactly($client, 2)) + [0 => null];
        if ($version !== 5) {
            throw new DomainException("version $version");
        }

        $offered = array_values(unpack('C*', yield from self::exactly($client, $count)));
        $wanted = $this->users ? Method::Password : Method::None;
        $method = in_array($wanted->value, $offered, true) ? $wanted : Method::NoneAcceptable;
        $say('offered ' . implode(',', $offered) . ", takes $method->name");
        yield from self::all($client, chr(5) . chr($method->value));
        if ($method === Method::NoneAcceptable) {
            throw new DomainException('no method');
        }

        if ($method === Method::Password) {
            $length = ord((yield from self::exactly($client, 2))[1]);
            $user = yield from self::exactly($client, $length);
            $password = yield from self::exactly($client, ord(yield from self::exactly($client, 1)));
            $known = ($this->users[$user] ?? null) === $password;
            yield from self::all($client, "\x01" . ($known ? "\0" : "\1"));
            if (!$known) {
                throw new DomainException("wrong password for $user");
            }

            $say("user $user");
        }
    }

    private function request(Socket $client): Generator
    {
        [, , $command, , $type] = [0 => null, ...unpack('C4', yield from self::exactly($client, 4))] + [4 => 0];
        $type = AddressType::tryFrom($type);
        $host = match ($type) {
            AddressType::V4 => implode('.', unpack('C4', yield from self::exactly($client, 4))),
            AddressType::V6 => implode(':', array_map(dechex(...), unpack('n8', yield from self::exactly($client, 16)))),
            AddressType::Name => yield from self::exactly($client, ord(yield from self::exactly($client, 1))),
            null => throw new DomainException('address type'),
        };
        [, $port] = unpack('n', yield from self::exactly($client, 2));
        return [$command, $type, $host, $port];
    }

    private function relay(Socket $from, Socket $to, object $counts, string $direction, Closure $done): Generator
    {
        try {
            while (true) {
                yield new Read($from);
                if (!@socket_recv($from, $data, 4096, MSG_DONTWAIT)) {
                    break;
                }

                $counts->$direction += strlen($data);
                yield from self::all($to, $data);
            }

            @socket_shutdown($to, 1);
        } catch (DomainException) {
            // The other relay finds its end by itself.
        }

        $done();
    }
}

final class Client
{
    use Pieces;

    /** Goes through a proxy; gives the connection, or what was refused. */
    public static function through(int $proxy, AddressType $type, string $host, int $port, ?array $login = null, int $command = 1): Generator
    {
        $socket = yield from self::connected(AF_INET, '127.0.0.1', $proxy);
        $methods = $login === null ? "\0" : "\0\2";
        yield from self::all($socket, "\5" . chr(strlen($methods)) . $methods);
        $method = Method::from(ord((yield from self::exactly($socket, 2))[1]));
        if ($method === Method::NoneAcceptable) {
            throw new DomainException('the proxy accepts no method');
        }

        if ($method === Method::Password) {
            [$user, $password] = $login;
            yield from self::all($socket, "\1" . chr(strlen($user)) . $user . chr(strlen($password)) . $password);
            if ((yield from self::exactly($socket, 2)) !== "\1\0") {
                throw new DomainException('the proxy knows no such user');
            }
        }

        $address = match ($type) {
            AddressType::V4 => pack('C4', ...array_map(intval(...), explode('.', $host))),
            AddressType::V6 => hex2bin($host),
            AddressType::Name => chr(strlen($host)) . $host,
        };
        yield from self::all($socket, pack('C4', 5, $command, 0, $type->value) . $address . pack('n', $port));
        $reply = Reply::from(ord((yield from self::exactly($socket, 10))[1]));
        return $reply === Reply::Granted ? $socket : throw new Refusal($reply);
    }

    /** Sends while it receives: more than the buffers on the way hold. */
    public static function exchange(Socket $socket, string $data): Generator
    {
        $received = '';
        $offset = 0;
        while ($offset < strlen($data)) {
            yield new Write($socket);
            $offset += (int) @socket_send($socket, substr($data, $offset, 65536), min(65536, strlen($data) - $offset), MSG_DONTWAIT);
            while (@socket_recv($socket, $more, 65536, MSG_DONTWAIT)) {
                $received .= $more;
            }
        }

        socket_shutdown($socket, 1);
        while (true) {
            yield new Read($socket);
            if (!socket_recv($socket, $more, 65536, MSG_DONTWAIT)) {
                break;
            }

            $received .= $more;
        }

        socket_close($socket);
        return $received;
    }
}

$scheduler = Scheduler::get();
$echo = new EchoServer($scheduler);
$port4 = $echo->listen(AF_INET, '127.0.0.1', 4);
$port6 = $echo->listen(AF_INET6, '::1', 1);
$closed = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_bind($closed, '127.0.0.1');
socket_getsockname($closed, $_, $closedPort);

$open = new Server($scheduler, [], ['echo.test' => '127.0.0.1'], fn (string $host): bool => !str_starts_with($host, '10.'));
$guarded = new Server($scheduler, ['ada' => 'lovelace'], [], fn (): bool => true);
$v6 = str_repeat('0', 31) . '1';
$lines = [];

$attempts = [
    'by IPv4' => [$open, AddressType::V4, '127.0.0.1', $port4],
    'by IPv6' => [$open, AddressType::V6, $v6, $port6],
    'by name' => [$open, AddressType::Name, 'Echo.Test', $port4],
    'unknown name' => [$open, AddressType::Name, 'nowhere.test', $port4],
    'forbidden' => [$open, AddressType::V4, '10.0.0.1', 80],
    'nothing listens' => [$open, AddressType::V4, '127.0.0.1', $closedPort],
    'bind command' => [$open, AddressType::V4, '127.0.0.1', $port4, null, 2],
    'no password' => [$guarded, AddressType::V4, '127.0.0.1', $port4],
    'wrong password' => [$guarded, AddressType::V4, '127.0.0.1', $port4, ['ada', 'guess']],
    'right password' => [$guarded, AddressType::V4, '127.0.0.1', $port4, ['ada', 'lovelace']],
    'large' => [$open, AddressType::V4, '127.0.0.1', $port4],
];
$scheduler->start((function () use ($attempts, $open, &$lines): Generator {
    foreach ($attempts as $title => $arguments) {
        $server = array_shift($arguments);
        try {
            $socket = yield from Client::through($server->port(), ...$arguments);
            $data = $title === 'large' ? str_repeat('The quick brown fox. ', 20_000) : "Hello, $title!";
            $answer = yield from Client::exchange($socket, $data);
            $lines[] = sprintf('%-15s %s', $title, strlen($answer) > 50 ? strlen($answer) . ' bytes, ' . (str_rot13($answer) === $data ? 'right' : 'wrong') : $answer);
        } catch (Refusal $e) {
            $lines[] = sprintf('%-15s refused: %s (%d)', $title, $e->getMessage(), $e->getCode());
        } catch (DomainException $e) {
            $lines[] = sprintf('%-15s %s', $title, $e->getMessage());
        }
    }

    // Bad clients: another version, an end in the middle, an unknown type of address.
    foreach (["\x04\x01\x00\x50", "\x05\x03\x00", "\x05\x01\x00\x05\x01\x00\x09\x01\x02"] as $bytes) {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_connect($socket, '127.0.0.1', $open->port());
        socket_write($socket, $bytes);
        socket_shutdown($socket, 1);
        $answer = '';
        do {
            yield new Read($socket);
            $received = @socket_recv($socket, $more, 100, 0);
            $answer .= $more;
        } while ($received);
        $lines[] = sprintf('%-15s %s', 'bad client', bin2hex($answer));
        socket_close($socket);
    }
})());
$scheduler->start($open->serve(11));
$scheduler->start($guarded->serve(3));
$scheduler->run();

echo implode("\n", $lines), "\n";
foreach (['open' => $open, 'guarded' => $guarded] as $name => $server) {
    foreach ($server->log as $number => $log) {
        echo "$name #$number: ", implode('; ', $log), "\n";
    }
}
