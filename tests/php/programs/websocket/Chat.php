<?php
/** The reactor, the frames, the two ends of a connection, and the chat server. */
declare(strict_types=1);

namespace Chat;

use Closure;
use Exception;
use RuntimeException;
use Socket;
use SplObjectStorage;

final class Reactor
{
    /** @var SplObjectStorage<Socket, Closure> */
    private SplObjectStorage $readers;

    /** @var list<Closure> */
    private array $later = [];

    private int $turns = 0;

    public function __construct(private readonly int $limit = 5000, private readonly int $patience = 3)
    {
        $this->readers = new SplObjectStorage();
    }

    public function onReadable(Socket $socket, callable $callback): void
    {
        $this->readers[$socket] = $callback(...);
    }

    public function forget(Socket $socket): void
    {
        unset($this->readers[$socket]);
    }

    public function later(callable $callback): void
    {
        $this->later[] = $callback(...);
    }

    public function run(): void
    {
        while (count($this->readers) > 0 || $this->later) {
            foreach (array_splice($this->later, 0) as $callback) {
                $callback();
            }

            $read = iterator_to_array($this->readers, false);
            if ($read === []) {
                continue;
            }

            $write = $except = null;
            $wait = $this->later ? 0 : $this->patience;
            if (socket_select($read, $write, $except, $wait) === 0 && $wait > 0 || ++$this->turns > $this->limit) {
                throw new RuntimeException('Nothing happens any more');
            }

            foreach ($read as $socket) {
                if ($this->readers->contains($socket)) {
                    ($this->readers[$socket])($socket);
                }
            }
        }
    }
}

enum Opcode: int
{
    case Continuation = 0x0;
    case Text = 0x1;
    case Binary = 0x2;
    case Close = 0x8;
    case Ping = 0x9;
    case Pong = 0xA;

    public function isControl(): bool
    {
        return $this->value >= 0x8;
    }
}

enum CloseCode: int
{
    case Normal = 1000;
    case ProtocolError = 1002;
    case InvalidData = 1007;
    case TooBig = 1009;

    public static function label(int $code): string
    {
        return self::tryFrom($code)?->name ?? "code $code";
    }
}

final class ProtocolException extends Exception
{
    public function __construct(public readonly CloseCode $closeCode, string $message)
    {
        parent::__construct($message, $closeCode->value);
    }
}

final class Frame
{
    public function __construct(
        public readonly Opcode $opcode,
        public readonly string $payload = '',
        public readonly bool $final = true,
        public readonly ?string $mask = null,
    ) {
    }

    public static function close(CloseCode $code, string $reason = ''): self
    {
        return new self(Opcode::Close, pack('n', $code->value) . $reason);
    }

    public function masked(string $mask): static
    {
        return new static($this->opcode, $this->payload, $this->final, $mask);
    }

    public function encode(): string
    {
        $length = strlen($this->payload);
        $bit = $this->mask === null ? 0 : 0x80;
        $head = chr(($this->final ? 0x80 : 0) | $this->opcode->value);
        $head .= match (true) {
            $length < 126 => chr($bit | $length),
            $length < 65536 => chr($bit | 126) . pack('n', $length),
            default => chr($bit | 127) . pack('J', $length),
        };

        return $head . $this->mask . self::xor($this->payload, $this->mask);
    }

    /** Takes one frame off the front of the buffer; null when it is not complete. */
    public static function take(string &$buffer, bool $expectMask, int $limit): ?self
    {
        if (strlen($buffer) < 2) {
            return null;
        }

        [1 => $first, 2 => $second] = unpack('C2', $buffer);
        if ($first & 0x70) {
            throw new ProtocolException(CloseCode::ProtocolError, 'reserved bits');
        }

        $opcode = Opcode::tryFrom($first & 0x0F) ?? throw new ProtocolException(CloseCode::ProtocolError, sprintf('opcode %X', $first & 0x0F));
        $masked = ($second & 0x80) !== 0;
        if ($masked !== $expectMask) {
            throw new ProtocolException(CloseCode::ProtocolError, $masked ? 'masked frame' : 'frame without mask');
        }

        $length = $second & 0x7F;
        $at = 2;
        if ($opcode->isControl() && ($length > 125 || !($first & 0x80))) {
            throw new ProtocolException(CloseCode::ProtocolError, 'control frame too long or in fragments');
        }

        if ($length >= 126) {
            [$format, $size] = $length === 126 ? ['n', 2] : ['J', 8];
            if (strlen($buffer) < $at + $size) {
                return null;
            }

            [, $length] = unpack($format, $buffer, $at);
            $at += $size;
        }

        if ($length > $limit) {
            throw new ProtocolException(CloseCode::TooBig, "frame of $length bytes");
        }

        $maskAt = $at;
        $at += $masked ? 4 : 0;
        if (strlen($buffer) < $at + $length) {
            return null;
        }

        $mask = $masked ? substr($buffer, $maskAt, 4) : null;
        $payload = self::xor(substr($buffer, $at, $length), $mask);
        $buffer = substr($buffer, $at + $length);

        return new self($opcode, $payload, ($first & 0x80) !== 0, $mask);
    }

    private static function xor(string $data, ?string $mask): string
    {
        return $mask === null ? $data : $data ^ str_pad('', strlen($data), $mask);
    }
}

/** One end of a connection, after and during the handshake. */
abstract class Endpoint
{
    private const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

    protected string $buffer = '';

    protected bool $open = false;

    private string $fragments = '';

    private ?Opcode $fragmented = null;

    private bool $closing = false;

    /** @var array<string, list<Closure>> */
    private array $handlers = [];

    public function __construct(protected readonly Reactor $reactor, protected readonly Socket $socket)
    {
        socket_set_option($socket, SOL_TCP, TCP_NODELAY, 1);
        $reactor->onReadable($socket, $this->read(...));
    }

    abstract protected function handshake(string $head): void;

    abstract protected function isServer(): bool;

    public function on(string $event, callable $handler): static
    {
        $this->handlers[$event][] = $handler(...);
        return $this;
    }

    protected function emit(string $event, mixed ...$arguments): void
    {
        foreach ($this->handlers[$event] ?? [] as $handler) {
            $handler(...$arguments);
        }
    }

    protected static function accept(string $key): string
    {
        return base64_encode(sha1($key . self::GUID, true));
    }

    public function sendFrame(Frame $frame): void
    {
        $this->write($frame->encode());
    }

    public function send(string $text): void
    {
        $this->sendFrame(new Frame(Opcode::Text, $text));
    }

    public function write(string $bytes): void
    {
        while ($bytes !== '' && ($sent = @socket_write($this->socket, $bytes)) !== false) {
            $bytes = substr($bytes, $sent);
        }
    }

    public function close(CloseCode $code = CloseCode::Normal, string $reason = ''): void
    {
        if (!$this->closing) {
            $this->closing = true;
            $this->sendFrame(Frame::close($code, $reason));
        }
    }

    private function read(): void
    {
        if (!@socket_recv($this->socket, $bytes, 8192, 0)) {
            $this->end(1006, 'connection lost');
            return;
        }

        $this->buffer .= $bytes;
        if (!$this->open) {
            [$head, $rest] = explode("\r\n\r\n", $this->buffer, 2) + [1 => null];
            if ($rest === null) {
                return;
            }

            $this->buffer = $rest;
            $this->handshake($head);
        }

        try {
            while ($this->open && $frame = Frame::take($this->buffer, $this->isServer(), 100_000)) {
                $this->frame($frame);
            }
        } catch (ProtocolException $e) {
            $this->emit('error', $e);
            $this->close($e->closeCode, $e->getMessage());
            $this->end($e->getCode(), $e->getMessage());
        }
    }

    private function frame(Frame $frame): void
    {
        switch ($frame->opcode) {
            case Opcode::Ping:
                $this->sendFrame(new Frame(Opcode::Pong, $frame->payload));
                break;

            case Opcode::Pong:
                $this->emit('pong', $frame->payload);
                break;

            case Opcode::Close:
                $code = strlen($frame->payload) >= 2 ? unpack('n', $frame->payload)[1] : 1005;
                $this->close(CloseCode::tryFrom($code) ?? CloseCode::Normal);
                $this->end($code, substr($frame->payload, 2));
                break;

            case Opcode::Continuation:
                if ($this->fragmented === null) {
                    throw new ProtocolException(CloseCode::ProtocolError, 'continuation of nothing');
                }
                $this->collect($this->fragmented, $frame);
                break;

            default:
                if ($this->fragmented !== null) {
                    throw new ProtocolException(CloseCode::ProtocolError, 'message inside a message');
                }
                $this->collect($frame->opcode, $frame);
        }
    }

    private function collect(Opcode $opcode, Frame $frame): void
    {
        $this->fragments .= $frame->payload;
        $this->fragmented = $frame->final ? null : $opcode;
        if (!$frame->final) {
            return;
        }

        [$message, $this->fragments] = [$this->fragments, ''];
        if ($opcode === Opcode::Text && preg_match('//u', $message) !== 1) {
            throw new ProtocolException(CloseCode::InvalidData, 'text is not UTF-8');
        }

        $this->emit($opcode === Opcode::Text ? 'text' : 'binary', $message);
    }

    protected function end(int $code, string $reason): void
    {
        $this->open = false;
        $this->reactor->forget($this->socket);
        socket_close($this->socket);
        $this->emit('close', $code, $reason);
    }
}

final class ServerEnd extends Endpoint
{
    public string $nick = '';

    protected function isServer(): bool
    {
        return true;
    }

    protected function handshake(string $head): void
    {
        $isUpgrade = preg_match('~^GET /chat HTTP/1\.1\r\n~', $head) && preg_match('/^Upgrade:\s*websocket\s*$/mi', $head);
        if (!$isUpgrade || !preg_match('/^Sec-WebSocket-Key:\s*(\S+)/mi', $head, $match) || strlen((string) base64_decode($match[1], true)) !== 16) {
            $this->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            $this->end(1002, 'no handshake');
            return;
        }

        $this->open = true;
        $this->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " . self::accept($match[1]) . "\r\n\r\n");
        $this->emit('open');
    }
}

final class ClientEnd extends Endpoint
{
    private int $frames = 0;

    public function __construct(Reactor $reactor, int $port, private readonly string $key)
    {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_connect($socket, '127.0.0.1', $port);
        parent::__construct($reactor, $socket);
        $this->write("GET /chat HTTP/1.1\r\nHost: 127.0.0.1:$port\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: $key\r\nSec-WebSocket-Version: 13\r\n\r\n");
    }

    protected function isServer(): bool
    {
        return false;
    }

    protected function handshake(string $head): void
    {
        preg_match('/^Sec-WebSocket-Accept: (\S+)/m', $head, $match);
        if (!str_starts_with($head, 'HTTP/1.1 101 ') || $match[1] !== self::accept($this->key)) {
            throw new RuntimeException("Handshake failed: $head");
        }

        $this->open = true;
        $this->emit('open', $match[1]);
    }

    /** Clients mask; here with masks that anybody can foresee, for the sake of the transcript. */
    public function sendFrame(Frame $frame): void
    {
        parent::sendFrame($frame->masked(substr(md5((string) ++$this->frames, true), 0, 4)));
    }
}

final class ChatServer
{
    /** @var array<string, ServerEnd> */
    private array $members = [];

    private readonly Socket $socket;

    public array $log = [];

    /** @param ?Closure(string): void $left  called when somebody has left */
    public function __construct(private readonly Reactor $reactor, private readonly ?Closure $left = null)
    {
        $this->socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_bind($this->socket, '127.0.0.1');
        socket_listen($this->socket, 16);
        $reactor->onReadable($this->socket, $this->accept(...));
    }

    public function port(): int
    {
        socket_getsockname($this->socket, $address, $port);
        return $port;
    }

    public function stop(): void
    {
        $this->reactor->forget($this->socket);
        socket_close($this->socket);
    }

    private function accept(): void
    {
        $end = new ServerEnd($this->reactor, socket_accept($this->socket));
        $end->on('text', fn (string $text) => $this->command($end, $text))
            ->on('binary', fn (string $data) => $end->sendFrame(new Frame(Opcode::Binary, strrev($data))))
            ->on('error', fn (ProtocolException $e) => $this->log[] = "error from " . ($end->nick ?: 'a stranger') . ": {$e->getMessage()}")
            ->on('close', function (int $code) use ($end): void {
                $this->log[] = ($end->nick ?: 'a stranger') . ' left: ' . CloseCode::label($code);
                if ($end->nick !== '') {
                    unset($this->members[$end->nick]);
                    $this->broadcast("* $end->nick left");
                    $this->left !== null && ($this->left)($end->nick);
                }
            });
    }

    private function command(ServerEnd $end, string $text): void
    {
        [$word, $rest] = explode(' ', $text, 2) + [1 => ''];
        switch (true) {
            case $word === '/nick' && isset($this->members[$rest]):
                $end->send("! $rest is taken");
                break;
            case $word === '/nick':
                unset($this->members[$end->nick]);
                [$end->nick, $old] = [$rest, $end->nick];
                $this->members[$rest] = $end;
                $this->log[] = "$rest joined";
                $this->broadcast($old === '' ? "* $rest joined" : "* $old is now $rest");
                break;
            case $word === '/who':
                $end->send('= ' . implode(', ', array_keys($this->members)));
                break;
            case $word === '/to':
                [$nick, $message] = explode(' ', $rest, 2);
                isset($this->members[$nick]) ? $this->members[$nick]->send("($end->nick) $message") : $end->send("! no $nick here");
                break;
            default:
                $this->broadcast("<$end->nick> $text");
        }
    }

    private function broadcast(string $text): void
    {
        array_walk($this->members, static fn (ServerEnd $member) => $member->send($text));
    }
}
