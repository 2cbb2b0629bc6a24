<?php
declare(strict_types=1);

namespace Mini\Redis;

/**
 * A client. Each command gives a generator, to be driven by a loop (it yields the socket while it waits) or by wait().
 *
 * @method \Generator get(string $key)
 * @method \Generator set(string $key, string|int $value, string|int ...$options)
 */
final class Client
{
    private readonly RespReader $reader;

    private \SplQueue $replies;

    private function __construct(private readonly \Socket $socket)
    {
        $this->reader = new RespReader();
        $this->replies = new \SplQueue();
        socket_set_nonblock($socket);
    }

    public static function connect(string $address, int $port): self
    {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        if (!@socket_connect($socket, $address, $port)) {
            throw new \RuntimeException('connect: ' . socket_strerror(socket_last_error($socket)));
        }

        socket_set_option($socket, SOL_TCP, TCP_NODELAY, 1);
        return new self($socket);
    }

    public function __call(string $name, array $arguments): \Generator
    {
        $this->write(RespWriter::command(strtoupper($name), ...array_map(strval(...), $arguments)));
        $reply = yield from $this->reply();
        if ($reply instanceof ErrorReply) {
            throw $reply;
        }

        return $reply;
    }

    /** @param callable(callable): void $commands  gets a function that queues a command */
    public function pipeline(callable $commands): \Generator
    {
        $count = 0;
        $bytes = '';
        $commands(function (string $name, string|int ...$arguments) use (&$count, &$bytes): void {
            $bytes .= RespWriter::command($name, ...array_map(strval(...), $arguments));
            $count++;
        });
        $this->write($bytes);
        $replies = [];
        while ($count-- > 0) {
            $replies[] = yield from $this->reply();
        }

        return $replies;
    }

    /** The next message or reply. */
    public function reply(): \Generator
    {
        while ($this->replies->isEmpty()) {
            yield $this->socket;
            $received = @socket_recv($this->socket, $bytes, 16384, MSG_DONTWAIT);
            if ($received === false && socket_last_error($this->socket) === SOCKET_EAGAIN) {
                continue;
            }

            if (!$received) {
                throw new \RuntimeException('The server has gone away');
            }

            foreach ($this->reader->feed($bytes) as $value) {
                $this->replies->push($value);
            }
        }

        return $this->replies->shift();
    }

    /** Runs one exchange to its end, for programs without a loop. */
    public static function wait(\Generator $exchange): mixed
    {
        while ($exchange->valid()) {
            $read = [$exchange->current()];
            $none = null;
            if (socket_select($read, $none, $none, 5) !== 1) {
                throw new \RuntimeException('No reply in five seconds');
            }

            $exchange->next();
        }

        return $exchange->getReturn();
    }

    public function close(): void
    {
        socket_close($this->socket);
    }

    private function write(string $bytes): void
    {
        socket_set_block($this->socket);
        while ($bytes !== '') {
            $sent = socket_write($this->socket, $bytes);
            $bytes = substr($bytes, $sent);
        }

        socket_set_nonblock($this->socket);
    }
}
