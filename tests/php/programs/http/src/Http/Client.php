<?php
declare(strict_types=1);

namespace Demo\Http;

use Demo\Async\Stream;
use Generator;

final class Client
{
    private function __construct(private readonly Stream $stream, private readonly string $host)
    {
    }

    public static function connect(string $address, int $port): Generator
    {
        return new self(yield from Stream::connect($address, $port), "$address:$port");
    }

    /** @param string|iterable<string> $body */
    public function request(Method $method, string $target, array $headers = [], string|iterable $body = ''): Generator
    {
        $headers = ['host' => $this->host] + $headers;
        if (!is_string($body)) {
            $headers['transfer-encoding'] = 'chunked';
        } elseif ($method->hasBody()) {
            $headers['content-length'] = (string) strlen($body);
        }

        $head = "$method->value $target HTTP/1.1\r\n";
        foreach ($headers as $name => $value) {
            $head .= "$name: $value\r\n";
        }

        yield from $this->stream->write("$head\r\n");
        yield from is_string($body) ? $this->stream->write($body) : Body::writeChunks($this->stream, $body);
        return yield from $this->response($method);
    }

    public function raw(string $bytes): Generator
    {
        yield from $this->stream->write($bytes);
    }

    public function response(Method $method): Generator
    {
        $head = yield from $this->stream->readTo("\r\n\r\n");
        $response = Response::parse($head ?? throw new HttpException(400, 'No response'));
        if ($method === Method::Head || $response->status === 304) {
            return $response;
        }

        $response->body = $response->header('transfer-encoding') === 'chunked'
            ? yield from Body::readChunks($this->stream)
            : yield from $this->stream->readExactly((int) $response->header('content-length'));
        if ($response->header('connection') === 'close') {
            yield from $this->stream->drain();
        }

        return $response;
    }

    public function atEnd(): bool
    {
        return $this->stream->ended();
    }

    public function close(): void
    {
        $this->stream->close();
    }
}
