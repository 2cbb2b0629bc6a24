<?php
declare(strict_types=1);

namespace Demo\Http;

final class Request
{
    use Headers;

    /** @var array<string, mixed> */
    public readonly array $query;

    public string $body = '';

    /** @param array<string, string> $headers */
    private function __construct(
        public readonly Method $method,
        public readonly string $path,
        string $query,
        public readonly string $version,
        array $headers,
    ) {
        parse_str($query, $values);
        $this->query = $values;
        $this->headers = $headers;
    }

    public static function parse(string $head): self
    {
        $lines = explode("\r\n", $head);
        $first = array_shift($lines);
        if (!preg_match('~^(\S+) (/[^ ?]*)(?:\?(\S*))? HTTP/(\d\.\d)$~', $first, $match)) {
            throw new HttpException(400, 'Bad request line');
        }

        [, $method, $path, $query, $version] = $match;
        if (!in_array($version, ['1.0', '1.1'], true)) {
            throw new HttpException(505);
        }

        $method = Method::tryFrom($method) ?? throw new HttpException(501);
        $request = new self($method, rawurldecode($path), $query, $version, self::parseHeaders($lines));
        if ($version === '1.1' && $request->header('host') === null) {
            throw new HttpException(400, 'No Host');
        }

        return $request;
    }

    public function contentLength(): ?int
    {
        $length = $this->header('content-length');
        if ($length === null) {
            return null;
        }

        return preg_match('/^\d{1,10}$/', $length) ? (int) $length : throw new HttpException(400, 'Bad Content-Length');
    }

    public function keepsAlive(): bool
    {
        $connection = strtolower($this->header('connection') ?? '');
        return $this->version === '1.1' ? $connection !== 'close' : $connection === 'keep-alive';
    }
}
