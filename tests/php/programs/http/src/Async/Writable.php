<?php
declare(strict_types=1);

namespace Demo\Async;

use Socket;

final class Writable
{
    public function __construct(public readonly Socket $socket)
    {
    }
}
