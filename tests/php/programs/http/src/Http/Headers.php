<?php
declare(strict_types=1);

namespace Demo\Http;

/** Header fields: names without regard to case. */
trait Headers
{
    /** @var array<string, string> */
    private array $headers = [];

    public function header(string $name): ?string
    {
        return $this->headers[strtolower($name)] ?? null;
    }

    /** @param list<string> $lines */
    private static function parseHeaders(array $lines): array
    {
        $headers = [];
        foreach ($lines as $line) {
            if (!preg_match('/^([!#$%&\'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*$/', $line, $match)) {
                throw new HttpException(400, 'Bad header line');
            }

            [, $name, $value] = $match;
            $name = strtolower($name);
            $headers[$name] = isset($headers[$name]) ? "$headers[$name], $value" : $value;
        }

        return $headers;
    }
}
