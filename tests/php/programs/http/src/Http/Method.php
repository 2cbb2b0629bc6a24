<?php
declare(strict_types=1);

namespace Demo\Http;

enum Method: string
{
    case Get = 'GET';
    case Head = 'HEAD';
    case Post = 'POST';
    case Put = 'PUT';
    case Delete = 'DELETE';

    public function hasBody(): bool
    {
        return match ($this) {
            self::Post, self::Put => true,
            default => false,
        };
    }
}
