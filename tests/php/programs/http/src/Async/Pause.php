<?php
declare(strict_types=1);

namespace Demo\Async;

final class Pause
{
    public function __construct(public readonly float $seconds)
    {
    }
}
