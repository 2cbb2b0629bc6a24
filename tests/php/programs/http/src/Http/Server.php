<?php
declare(strict_types=1);

namespace Demo\Http;

use Closure;
use Demo\Async\Loop;
use Demo\Async\Readable;
use Demo\Async\Stream;
use Generator;
use RuntimeException;
use Socket;
use Throwable;

final class Server
{
    private bool $running = true;

    private int $connections = 0;

    private function __construct(private readonly Socket $socket, private readonly Router $router, private readonly Closure $log)
    {
        socket_set_nonblock($socket);
    }

    public static function listen(string $address, int $port, Router $router, Closure $log): self
    {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_set_option($socket, SOL_SOCKET, SO_REUSEADDR, 1);
        if (!socket_bind($socket, $address, $port) || !socket_listen($socket, 128)) {
            throw new RuntimeException(socket_strerror(socket_last_error($socket)));
        }

        return new self($socket, $router, $log);
    }

    public function port(): int
    {
        socket_getsockname($this->socket, $address, $port);
        return $port;
    }

    public function stop(): void
    {
        $this->running = false;
        // A connection to itself wakes the coroutine that waits in accept.
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_connect($socket, '127.0.0.1', $this->port());
        socket_close($socket);
    }

    public function run(Loop $loop): Generator
    {
        while ($this->running) {
            yield new Readable($this->socket);
            while (($peer = @socket_accept($this->socket)) !== false) {
                if ($this->running) {
                    $number = ++$this->connections;
                    $loop->spawn($this->serve(new Stream($peer), $number), "connection $number");
                }
            }
        }

        socket_close($this->socket);
        ($this->log)("stopped after $this->connections connections");
    }

    private function serve(Stream $stream, int $number): Generator
    {
        $keepAlive = true;
        try {
            while ($keepAlive) {
                $head = yield from $stream->readTo("\r\n\r\n");
                if ($head === null) {
                    break;
                }

                $request = null;
                try {
                    $request = Request::parse($head);
                    $keepAlive = $request->keepsAlive();
                    yield from $this->readBody($stream, $request);
                    $response = $this->router->handle($request);
                } catch (HttpException $e) {
                    $keepAlive = $keepAlive && $request !== null && $e->status !== 400;
                    $response = $e->toResponse();
                } catch (Throwable $e) {
                    $response = Response::text(sprintf("%s: %s\n", $e::class, $e->getMessage()), 500);
                }

                ($this->log)("#$number " . ($request ? $request->method->name . " $request->path" : 'bad request') . " -> $response->status");
                yield from $stream->write($response->head($keepAlive));
                if ($request?->method !== Method::Head) {
                    yield from is_string($response->body)
                        ? $stream->write($response->status === 304 ? '' : $response->body)
                        : Body::writeChunks($stream, $response->body);
                }
            }
        } finally {
            $stream->close();
        }
    }

    private function readBody(Stream $stream, Request $request): Generator
    {
        if (strtolower($request->header('transfer-encoding') ?? '') === 'chunked') {
            $request->body = yield from Body::readChunks($stream);
        } elseif ($length = $request->contentLength()) {
            $request->body = yield from $stream->readExactly($length);
        }
    }
}
