<?php
declare(strict_types=1);

namespace Demo\Async;

use Generator;
use RuntimeException;
use Socket;
use SplQueue;
use Throwable;

/** Runs coroutines: generators that yield what they wait for. */
final class Loop
{
    /** @var SplQueue<array{Generator, mixed, ?Throwable}> */
    private SplQueue $ready;

    /** @var array<int, array{Socket, Generator}> */
    private array $readers = [];

    /** @var array<int, array{Socket, Generator}> */
    private array $writers = [];

    /** @var list<array{float, Generator}> */
    private array $sleepers = [];

    private array $names = [];

    private readonly float $deadline;

    public function __construct(float $limit = 5.0)
    {
        $this->ready = new SplQueue();
        $this->deadline = microtime(true) + $limit;
    }

    public function spawn(Generator $coroutine, string $name = 'task'): void
    {
        $this->names[spl_object_id($coroutine)] = $name;
        $this->ready->enqueue([$coroutine, null, null]);
    }

    public function run(): void
    {
        while (!$this->ready->isEmpty() || $this->readers || $this->writers || $this->sleepers) {
            while (!$this->ready->isEmpty()) {
                $this->step(...$this->ready->dequeue());
            }

            if ($this->readers || $this->writers || $this->sleepers) {
                $this->poll();
            }

            if (microtime(true) > $this->deadline) {
                throw new RuntimeException('The loop did not end in time: ' . implode(', ', $this->names));
            }
        }
    }

    private function step(Generator $coroutine, mixed $value, ?Throwable $error): void
    {
        if ($error !== null) {
            $coroutine->throw($error);
        } elseif ($value === null) {
            // The first step runs to the first yield; later ones go on from it.
            isset($this->started[$id = spl_object_id($coroutine)]) ? $coroutine->next() : $coroutine->current();
        } else {
            $coroutine->send($value);
        }

        $this->started[spl_object_id($coroutine)] = true;
        if (!$coroutine->valid()) {
            unset($this->names[spl_object_id($coroutine)], $this->started[spl_object_id($coroutine)]);
            return;
        }

        $wait = $coroutine->current();
        match (true) {
            $wait instanceof Readable => $this->readers[spl_object_id($wait->socket)] = [$wait->socket, $coroutine],
            $wait instanceof Writable => $this->writers[spl_object_id($wait->socket)] = [$wait->socket, $coroutine],
            $wait instanceof Pause => $this->sleepers[] = [microtime(true) + $wait->seconds, $coroutine],
            $wait === null => $this->ready->enqueue([$coroutine, null, null]),
            default => throw new RuntimeException('A coroutine waits for ' . get_debug_type($wait)),
        };
    }

    private array $started = [];

    private function poll(): void
    {
        $read = array_column($this->readers, 0);
        $write = array_column($this->writers, 0);
        $except = null;
        if ($read || $write) {
            $until = min([$this->deadline, microtime(true) + 0.2, ...array_column($this->sleepers, 0)]);
            $wait = max(0.0, $until - microtime(true));
            if (socket_select($read, $write, $except, (int) $wait, (int) (fmod($wait, 1) * 1e6)) === false) {
                throw new RuntimeException(socket_strerror(socket_last_error()));
            }
        } else {
            $read = $write = [];
            usleep(1000);
        }

        foreach ($read as $socket) {
            [, $coroutine] = $this->readers[spl_object_id($socket)];
            unset($this->readers[spl_object_id($socket)]);
            $this->ready->enqueue([$coroutine, null, null]);
        }

        foreach ($write as $socket) {
            [, $coroutine] = $this->writers[spl_object_id($socket)];
            unset($this->writers[spl_object_id($socket)]);
            $this->ready->enqueue([$coroutine, null, null]);
        }

        $now = microtime(true);
        foreach ($this->sleepers as $key => [$at, $coroutine]) {
            if ($at <= $now) {
                unset($this->sleepers[$key]);
                $this->ready->enqueue([$coroutine, null, null]);
            }
        }
    }
}
