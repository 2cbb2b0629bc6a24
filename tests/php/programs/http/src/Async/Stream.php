<?php
declare(strict_types=1);

namespace Demo\Async;

use Generator;
use RuntimeException;
use Socket;

/** A non-blocking connection with a read buffer, for coroutines. */
final class Stream
{
    private string $buffer = '';

    private bool $ended = false;

    public function __construct(private ?Socket $socket)
    {
        socket_set_nonblock($socket);
        socket_set_option($socket, SOL_TCP, TCP_NODELAY, 1);
    }

    public static function connect(string $address, int $port): Generator
    {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_set_nonblock($socket);
        if (!@socket_connect($socket, $address, $port) && socket_last_error($socket) !== SOCKET_EINPROGRESS) {
            throw new RuntimeException(socket_strerror(socket_last_error($socket)));
        }

        yield new Writable($socket);
        if (($error = socket_get_option($socket, SOL_SOCKET, SO_ERROR)) !== 0) {
            throw new RuntimeException(socket_strerror($error));
        }

        return new self($socket);
    }

    /** Up to and without the delimiter; null at the end of the stream. */
    public function readTo(string $delimiter, int $limit = 65536): Generator
    {
        while (($at = strpos($this->buffer, $delimiter)) === false) {
            if (strlen($this->buffer) > $limit) {
                throw new RuntimeException("No delimiter within $limit bytes");
            }

            if (!yield from $this->fill()) {
                return null;
            }
        }

        $line = substr($this->buffer, 0, $at);
        $this->buffer = substr($this->buffer, $at + strlen($delimiter));
        return $line;
    }

    public function readExactly(int $length): Generator
    {
        while (strlen($this->buffer) < $length) {
            if (!yield from $this->fill()) {
                throw new RuntimeException('The peer ended in the middle of a body');
            }
        }

        $data = substr($this->buffer, 0, $length);
        $this->buffer = substr($this->buffer, $length);
        return $data;
    }

    public function write(string $data): Generator
    {
        $offset = 0;
        while ($offset < strlen($data)) {
            $sent = @socket_write($this->socket, substr($data, $offset, 65536));
            if ($sent === false) {
                if (socket_last_error($this->socket) !== SOCKET_EAGAIN) {
                    throw new RuntimeException(socket_strerror(socket_last_error($this->socket)));
                }

                $sent = 0;
                yield new Writable($this->socket);
            }

            $offset += $sent;
        }
    }

    /** Waits for the peer's end. */
    public function drain(): Generator
    {
        while (yield from $this->fill()) {
            $this->buffer = '';
        }
    }

    public function ended(): bool
    {
        return $this->ended;
    }

    public function close(): void
    {
        if ($this->socket !== null) {
            socket_close($this->socket);
            $this->socket = null;
        }
    }

    private function fill(): Generator
    {
        if ($this->ended) {
            return false;
        }

        yield new Readable($this->socket);
        $received = @socket_recv($this->socket, $data, 65536, 0);
        if (!$received) {
            $this->ended = true;
            return false;
        }

        $this->buffer .= $data;
        return true;
    }
}
