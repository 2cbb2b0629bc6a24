<?php
// An echo service and a small HTTP service on one scheduler: every connection is a generator, and what a generator yields
// tells the scheduler what it waits for. The clients are generators too, so the whole conversation runs in one process.
declare(strict_types=1);

/** What a task may wait for. */
enum Wait
{
    case Readable;
    case Writable;
    case Time;
    case Turn;
}

/** A wish of a task: wait for a socket or a time, start another task, or learn the result of one. */
final readonly class Wish
{
    private function __construct(public Wait $for, public ?Socket $socket = null, public float $until = 0.0)
    {
    }

    public static function readable(Socket $socket): self
    {
        return new self(Wait::Readable, $socket);
    }

    public static function writable(Socket $socket): self
    {
        return new self(Wait::Writable, $socket);
    }

    public static function sleep(float $seconds): self
    {
        return new self(Wait::Time, until: microtime(true) + $seconds);
    }

    public static function turn(): self
    {
        return new self(Wait::Turn);
    }
}

final class Task
{
    private static int $last = 0;
    public readonly int $id;
    public bool $isDone = false;
    public mixed $result = null;
    public ?Throwable $failure = null;
    private bool $started = false;

    public function __construct(public readonly string $name, private Generator $code)
    {
        $this->id = ++self::$last;
    }

    /** Runs the task to its next wish; null when it has ended. */
    public function step(mixed $send = null): ?Wish
    {
        try {
            $wish = $this->started ? $this->code->send($send) : $this->code->current();
            $this->started = true;
            if ($this->code->valid()) {
                return $wish;
            }
            $this->result = $this->code->getReturn();
        } catch (Throwable $e) {
            $this->failure = $e;
        }
        $this->isDone = true;
        return null;
    }

    public function interrupt(Throwable $e): ?Wish
    {
        try {
            $wish = $this->code->throw($e);
            if ($this->code->valid()) {
                return $wish;
            }
            $this->result = $this->code->getReturn();
        } catch (Throwable $failure) {
            $this->failure = $failure;
        }
        $this->isDone = true;
        return null;
    }
}

final class Scheduler implements Countable
{
    private SplQueue $ready;
    /** @var array<int, array{Task, Socket}> */
    private array $readers = [];
    /** @var array<int, array{Task, Socket}> */
    private array $writers = [];
    private SplPriorityQueue $sleepers;
    private SplObjectStorage $tasks;
    public int $turns = 0;

    public function __construct(private ?Closure $onFailure = null)
    {
        $this->ready = new SplQueue();
        $this->sleepers = new SplPriorityQueue();
        $this->sleepers->setExtractFlags(SplPriorityQueue::EXTR_BOTH);
        $this->tasks = new SplObjectStorage();
    }

    public function spawn(string $name, Generator $code): Task
    {
        $task = new Task($name, $code);
        $this->tasks->attach($task, $name);
        $this->ready->enqueue($task);
        return $task;
    }

    public function count(): int
    {
        return count($this->tasks);
    }

    public function cancel(Task $task): void
    {
        foreach ([&$this->readers, &$this->writers] as &$waiting) {
            $waiting = array_filter($waiting, fn(array $entry) => $entry[0] !== $task);
        }
        unset($waiting);
        $this->handle($task, $task->interrupt(new RuntimeException('cancelled')));
    }

    public function run(float $limit = 10.0): void
    {
        $end = microtime(true) + $limit;
        while (count($this->tasks) > 0) {
            if (microtime(true) > $end) {
                throw new LogicException('still running: ' . implode(', ', array_map(fn(Task $t) => $t->name, iterator_to_array($this->tasks, false))));
            }
            for ($n = count($this->ready); $n > 0; $n--) {
                $task = $this->ready->dequeue();
                $this->turns++;
                $this->handle($task, $task->step());
            }
            $this->wait();
        }
    }

    private function handle(Task $task, ?Wish $wish): void
    {
        if ($wish === null) {
            $this->tasks->detach($task);
            if ($task->failure && $this->onFailure) {
                ($this->onFailure)($task, $task->failure);
            }
            return;
        }
        match ($wish->for) {
            Wait::Readable => $this->readers[spl_object_id($wish->socket)] = [$task, $wish->socket],
            Wait::Writable => $this->writers[spl_object_id($wish->socket)] = [$task, $wish->socket],
            Wait::Time => $this->sleepers->insert($task, -$wish->until),
            Wait::Turn => $this->ready->enqueue($task),
        };
    }

    private function wait(): void
    {
        $now = microtime(true);
        while (!$this->sleepers->isEmpty() && -$this->sleepers->top()['priority'] <= $now) {
            $this->ready->enqueue($this->sleepers->extract()['data']);
        }
        $timeout = count($this->ready) > 0 ? 0.0 : ($this->sleepers->isEmpty() ? 0.5 : max(0.0, -$this->sleepers->top()['priority'] - $now));
        $read = array_column($this->readers, 1);
        $write = array_column($this->writers, 1);
        if ($read === [] && $write === []) {
            if ($timeout > 0 && count($this->tasks) > 0) {
                usleep((int) ($timeout * 1e6) + 1);
            }
            return;
        }
        $except = null;
        if (socket_select($read, $write, $except, (int) $timeout, (int) (fmod($timeout, 1) * 1e6)) === false) {
            throw new RuntimeException(socket_strerror(socket_last_error()));
        }
        foreach ($read as $socket) {
            $this->wake($this->readers, $socket);
        }
        foreach ($write as $socket) {
            $this->wake($this->writers, $socket);
        }
    }

    private function wake(array &$waiting, Socket $socket): void
    {
        $key = spl_object_id($socket);
        $this->ready->enqueue($waiting[$key][0]);
        unset($waiting[$key]);
    }
}

/** A connection whose methods are coroutines: call them with yield from. */
final class Connection
{
    private string $buffer = '';

    public function __construct(private readonly Socket $socket)
    {
        socket_set_nonblock($socket);
    }

    public static function connect(int $port): Generator
    {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_set_nonblock($socket);
        if (!@socket_connect($socket, '127.0.0.1', $port) && socket_last_error($socket) !== SOCKET_EINPROGRESS) {
            throw new RuntimeException(socket_strerror(socket_last_error($socket)));
        }
        yield Wish::writable($socket);
        if ($error = socket_get_option($socket, SOL_SOCKET, SO_ERROR)) {
            throw new RuntimeException(socket_strerror($error));
        }
        return new self($socket);
    }

    /** One line without its end; null at the end of the stream. */
    public function line(): Generator
    {
        while (($end = strpos($this->buffer, "\n")) === false) {
            if (!yield from $this->fill()) {
                return null;
            }
        }
        $line = rtrim(substr($this->buffer, 0, $end), "\r");
        $this->buffer = substr($this->buffer, $end + 1);
        return $line;
    }

    public function bytes(int $count): Generator
    {
        while (strlen($this->buffer) < $count) {
            if (!yield from $this->fill()) {
                break;
            }
        }
        $bytes = substr($this->buffer, 0, $count);
        $this->buffer = substr($this->buffer, $count);
        return $bytes;
    }

    public function write(string $data): Generator
    {
        while ($data !== '') {
            yield Wish::writable($this->socket);
            $sent = @socket_write($this->socket, $data);
            if ($sent === false) {
                throw new RuntimeException(socket_strerror(socket_last_error($this->socket)));
            }
            $data = substr($data, $sent);
        }
    }

    public function finish(): void
    {
        @socket_shutdown($this->socket, 1);
    }

    public function close(): void
    {
        socket_close($this->socket);
    }

    private function fill(): Generator
    {
        yield Wish::readable($this->socket);
        $data = @socket_read($this->socket, 4096);
        if ($data === false || $data === '') {
            return false;
        }
        $this->buffer .= $data;
        return true;
    }
}

function listen(): array
{
    $socket = socket_create_listen(0) ?: throw new RuntimeException('cannot listen');
    socket_set_nonblock($socket);
    socket_getsockname($socket, $address, $port);
    return [$socket, $port];
}

/** Accepts until it is cancelled; every connection becomes a task. */
function serve(Scheduler $scheduler, Socket $listener, string $name, callable $handler): Generator
{
    $count = 0;
    try {
        while (true) {
            yield Wish::readable($listener);
            if ($socket = @socket_accept($listener)) {
                $scheduler->spawn("$name#" . ++$count, $handler(new Connection($socket)));
            }
        }
    } finally {
        socket_close($listener);
        note($name, "closed after $count connections");
    }
}

function echoService(Connection $c): Generator
{
    $lines = 0;
    while (($line = yield from $c->line()) !== null && $line !== 'quit') {
        $lines++;
        yield from $c->write(strrev($line) . "\n");
    }
    yield from $c->write("bye after $lines\n");
    $c->close();
}

function httpService(Connection $c): Generator
{
    $routes = [
        '#^/$#' => fn() => [200, 'hello'],
        '#^/add/(\d+)/(\d+)$#' => fn(string $a, string $b) => [200, (string) ($a + $b)],
        '#^/slow$#' => function (): Generator {
            yield Wish::sleep(0.02);
            return [200, 'slept'];
        },
        '#^/fail$#' => fn() => throw new DomainException('on purpose'),
    ];
    while (($request = yield from $c->line()) !== null) {
        [$method, $path] = explode(' ', $request) + [1 => ''];
        $headers = [];
        while (($line = yield from $c->line()) !== null && $line !== '') {
            [$key, $value] = explode(':', $line, 2);
            $headers[strtolower($key)] = trim($value);
        }
        $body = isset($headers['content-length']) ? yield from $c->bytes((int) $headers['content-length']) : '';
        $answer = [404, "nothing at $path"];
        foreach ($routes as $pattern => $route) {
            if (preg_match($pattern, $path, $m)) {
                try {
                    $answer = $route(...array_slice($m, 1));
                    if ($answer instanceof Generator) {
                        $answer = yield from $answer;
                    }
                } catch (DomainException $e) {
                    $answer = [500, $e->getMessage()];
                }
            }
        }
        if ($method === 'POST') {
            $answer = [201, strtoupper($body)];
        }
        [$status, $text] = $answer;
        $close = ($headers['connection'] ?? '') === 'close';
        yield from $c->write("HTTP/1.1 $status\r\nContent-Length: " . strlen($text) . "\r\nConnection: " . ($close ? 'close' : 'keep-alive') . "\r\n\r\n$text");
        if ($close) {
            break;
        }
    }
    $c->close();
}

$notes = [];

/** Notes are printed at the end, by task: the order of tasks is nobody's promise. */
function note(string $who, string $what): void
{
    $GLOBALS['notes'][$who][] = $what;
}

function echoClient(int $port, int $number): Generator
{
    $c = yield from Connection::connect($port);
    foreach (["client $number", str_repeat("long$number ", 2000), 'last'] as $line) {
        yield from $c->write("$line\n");
        $answer = yield from $c->line();
        note("echo client $number", strlen($answer) > 40 ? strlen($answer) . ' ' . md5($answer) : $answer);
        yield Wish::turn();
    }
    $number % 2 ? yield from $c->write("quit\n") : $c->finish();
    note("echo client $number", yield from $c->line());
    $c->close();
    return $number;
}

function httpClient(int $port, array $requests): Generator
{
    $c = yield from Connection::connect($port);
    foreach ($requests as $i => [$method, $path, $body]) {
        $last = $i === array_key_last($requests);
        yield from $c->write("$method $path HTTP/1.1\r\nHost: localhost\r\n" . ($body === '' ? '' : 'Content-Length: ' . strlen($body) . "\r\n") . ($last ? "Connection: close\r\n" : '') . "\r\n$body");
        $status = yield from $c->line();
        $length = 0;
        while (($line = yield from $c->line()) !== '') {
            sscanf($line, 'Content-Length: %d', $length) ;
        }
        note('http client', "$method $path: $status, " . yield from $c->bytes($length));
    }
    note('http client', (yield from $c->line()) === null ? 'closed' : 'open');
    $c->close();
}

$scheduler = new Scheduler(fn(Task $task, Throwable $e) => note('failures', "{$task->name}: {$e->getMessage()}"));
[$echo, $echoPort] = listen();
[$http, $httpPort] = listen();
$servers = [
    $scheduler->spawn('echo', serve($scheduler, $echo, 'echo', 'echoService')),
    $scheduler->spawn('http', serve($scheduler, $http, 'http', httpService(...))),
];
$clients = [];
for ($i = 1; $i <= 5; $i++) {
    $clients[] = $scheduler->spawn("echo client $i", echoClient($echoPort, $i));
}
$clients[] = $scheduler->spawn('http client', httpClient($httpPort, [
    ['GET', '/', ''], ['GET', '/add/2/40', ''], ['POST', '/up', 'shout'], ['GET', '/slow', ''], ['GET', '/fail', ''], ['GET', '/none', ''],
]));
$clients[] = $scheduler->spawn('broken', (function () {
    yield Wish::sleep(0.001);
    throw new UnexpectedValueException('this task breaks');
})());
$scheduler->spawn('supervisor', (function () use ($scheduler, $servers, $clients): Generator {
    while (array_filter($clients, fn(Task $t) => !$t->isDone)) {
        yield Wish::sleep(0.005);
    }
    note('supervisor', 'results ' . json_encode(array_map(fn(Task $t) => $t->result, $clients)));
    foreach ($servers as $server) {
        $scheduler->cancel($server);
    }
})());
$scheduler->run();

ksort($notes);
foreach ($notes as $who => $lines) {
    echo "$who\n";
    foreach ($lines as $line) {
        echo "  $line\n";
    }
}
echo count($scheduler), " tasks left, ", $scheduler->turns > 50 ? 'many' : 'few', " turns\n";
