<?php
declare(strict_types=1);

namespace Demo\Http;

final class Response
{
    use Headers;

    public const REASONS = [
        200 => 'OK', 201 => 'Created', 206 => 'Partial Content', 304 => 'Not Modified', 400 => 'Bad Request', 404 => 'Not Found',
        405 => 'Method Not Allowed', 416 => 'Range Not Satisfiable', 500 => 'Internal Server Error', 501 => 'Not Implemented',
        505 => 'HTTP Version Not Supported',
    ];

    public readonly string $reason;

    /** @param string|iterable<string> $body  an iterable is sent in chunks */
    public function __construct(public readonly int $status, public string|iterable $body = '', array $headers = [], ?string $reason = null)
    {
        $this->reason = $reason ?? self::REASONS[$status] ?? 'Unknown';
        $this->headers = array_change_key_case($headers);
    }

    public static function text(string $text, int $status = 200): self
    {
        return new self($status, $text, ['content-type' => 'text/plain; charset=utf-8']);
    }

    public static function json(mixed $value): self
    {
        return new self(200, json_encode($value, JSON_UNESCAPED_SLASHES), ['content-type' => 'application/json']);
    }

    public static function parse(string $head): self
    {
        $lines = explode("\r\n", $head);
        if (!preg_match('~^HTTP/1\.[01] (\d{3}) (.*)$~', array_shift($lines), $match)) {
            throw new HttpException(400, 'Bad status line');
        }

        return new self((int) $match[1], '', self::parseHeaders($lines), $match[2]);
    }

    /** The head, with the length of the body or the chunked coding. */
    public function head(bool $keepAlive): string
    {
        $headers = $this->headers;
        if (is_string($this->body)) {
            $headers['content-length'] = (string) strlen($this->body);
        } else {
            $headers['transfer-encoding'] = 'chunked';
        }

        if ($this->status === 304) {
            unset($headers['content-length']);
        }

        $headers['connection'] = $keepAlive ? 'keep-alive' : 'close';
        $head = "HTTP/1.1 $this->status $this->reason\r\n";
        foreach ($headers as $name => $value) {
            $head .= ucwords($name, '-') . ": $value\r\n";
        }

        return "$head\r\n";
    }
}
