<?php
declare(strict_types=1);

namespace Demo\Http;

use RuntimeException;
use Throwable;

final class HttpException extends RuntimeException
{
    /** @param array<string, string> $headers */
    public function __construct(public readonly int $status, string $message = '', public readonly array $headers = [], ?Throwable $previous = null)
    {
        parent::__construct($message ?: Response::REASONS[$status], $status, $previous);
    }

    public function toResponse(): Response
    {
        return new Response($this->status, $this->getMessage() . "\n", $this->headers);
    }
}
