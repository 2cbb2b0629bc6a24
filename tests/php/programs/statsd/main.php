<?php
/**
 * A statsd sink and its clients: counters with sampling, gauges with signs, timers with percentiles, sets; over UDP and over a unix
 * datagram socket; flushed to a second sink that reads a plain text protocol over TCP.
 */
declare(strict_types=1);

namespace Stats;

use Countable;
use IteratorAggregate;
use JsonSerializable;
use Socket;
use SplPriorityQueue;
use Traversable;
use UnexpectedValueException;

enum Kind: string
{
    case Counter = 'c';
    case Gauge = 'g';
    case Timer = 'ms';
    case Set = 's';

    public const DEFAULT = self::Counter;

    public function label(): string
    {
        return ucfirst(strtolower($this->name)) . 's';
    }
}

final readonly class Sample
{
    /** @param array<string, string> $tags */
    public function __construct(
        public string $name,
        public string $value,
        public Kind $kind = Kind::DEFAULT,
        public float $rate = 1.0,
        public array $tags = [],
    ) {
    }

    public static function parse(string $line): self
    {
        $parts = explode('|', $line);
        if (!preg_match('/^(?<name>[\w.\/-]+):(?<value>[^:]+)$/', $parts[0], $match)) {
            throw new UnexpectedValueException("no name and value in " . var_export($line, true));
        }

        $kind = Kind::tryFrom($parts[1] ?? '') ?? throw new UnexpectedValueException("no kind in '$line'");
        if ($kind !== Kind::Set && !is_numeric($match['value'])) {
            throw new UnexpectedValueException("no number in '$line'");
        }

        $rate = 1.0;
        $tags = [];
        foreach (array_slice($parts, 2) as $part) {
            if (sscanf($part, '@%f', $given) === 1 && $given > 0 && $given <= 1) {
                $rate = $given;
            } elseif (str_starts_with($part, '#')) {
                foreach (explode(',', substr($part, 1)) as $tag) {
                    [$name, $value] = explode(':', $tag, 2) + [1 => ''];
                    $tags[$name] = $value;
                }
            } else {
                throw new UnexpectedValueException("no rate and no tags: '$part'");
            }
        }

        ksort($tags);
        return new self($match['name'], $match['value'], $kind, $rate, $tags);
    }

    public function key(): string
    {
        return $this->name . ($this->tags ? '{' . http_build_query($this->tags, '', ',') . '}' : '');
    }

    public function __toString(): string
    {
        return "$this->name:$this->value|{$this->kind->value}" . ($this->rate < 1 ? "|@$this->rate" : '');
    }
}

abstract class Metric implements JsonSerializable
{
    final public function __construct(public readonly string $key)
    {
    }

    abstract public function add(Sample $sample): void;

    /** @return array<string, int|float> */
    abstract public function summary(float $seconds): array;

    /** Whether it goes on to be reported after a flush. */
    public function flush(): bool
    {
        return false;
    }

    public static function for(Kind $kind): string
    {
        return match ($kind) {
            Kind::Counter => Counter::class,
            Kind::Gauge => Gauge::class,
            Kind::Timer => Timer::class,
            Kind::Set => Distinct::class,
        };
    }

    public function jsonSerialize(): array
    {
        return [$this->key => $this->summary(10)];
    }
}

final class Counter extends Metric
{
    private float $sum = 0;

    public function add(Sample $sample): void
    {
        $this->sum += $sample->value / $sample->rate;
    }

    public function summary(float $seconds): array
    {
        return ['count' => round($this->sum, 6), 'rate' => round($this->sum / $seconds, 6)];
    }
}

final class Gauge extends Metric
{
    private float $value = 0;

    public function add(Sample $sample): void
    {
        $this->value = in_array($sample->value[0], ['+', '-'], true) ? $this->value + $sample->value : (float) $sample->value;
    }

    public function summary(float $seconds): array
    {
        return ['value' => $this->value];
    }

    public function flush(): bool
    {
        return true;
    }
}

final class Timer extends Metric
{
    /** @var list<float> */
    private array $values = [];

    private float $count = 0;

    public function add(Sample $sample): void
    {
        $this->values[] = (float) $sample->value;
        $this->count += 1 / $sample->rate;
    }

    public function summary(float $seconds): array
    {
        sort($this->values);
        $count = count($this->values);
        $mean = array_sum($this->values) / $count;
        $deviation = sqrt(array_sum(array_map(fn (float $v) => ($v - $mean) ** 2, $this->values)) / $count);
        return [
            'count' => $this->count,
            'lower' => $this->values[0],
            'upper' => $this->values[$count - 1],
            'mean' => round($mean, 4),
            'median' => $count % 2 ? $this->values[intdiv($count, 2)] : ($this->values[$count / 2 - 1] + $this->values[$count / 2]) / 2,
            'upper_90' => $this->values[(int) ceil($count * 0.9) - 1],
            'std' => round($deviation, 4),
        ];
    }
}

final class Distinct extends Metric implements Countable
{
    private array $members = [];

    public function add(Sample $sample): void
    {
        $this->members[$sample->value] ??= count($this->members);
    }

    public function count(): int
    {
        return \count($this->members);
    }

    public function summary(float $seconds): array
    {
        return ['unique' => count($this)];
    }
}

final class Registry implements IteratorAggregate
{
    /** @var array<string, array<string, Metric>> */
    private array $metrics = [];

    public function record(Sample $sample): void
    {
        $metric = $this->metrics[$sample->kind->value][$sample->key()] ??= new (Metric::for($sample->kind))($sample->key());
        $metric->add($sample);
    }

    public function getIterator(): Traversable
    {
        foreach (Kind::cases() as $kind) {
            $metrics = $this->metrics[$kind->value] ?? [];
            uksort($metrics, strnatcmp(...));
            yield $kind => $metrics;
        }
    }

    public function flush(): void
    {
        foreach ($this->metrics as &$metrics) {
            $metrics = array_filter($metrics, static fn (Metric $metric): bool => $metric->flush());
        }
    }
}

/** What the sink keeps of itself. */
trait Bookkeeping
{
    private array $books = ['packets' => 0, 'samples' => 0, 'bad' => 0, 'bytes' => 0];

    private function book(int ...$amounts): void
    {
        foreach ($amounts as $what => $amount) {
            $this->books[$what] += $amount;
        }
    }

    public function books(): array
    {
        return $this->books;
    }
}

final class Sink
{
    use Bookkeeping;

    /** @var array<string, Socket> */
    private array $sockets;

    public readonly Registry $registry;

    public array $complaints = [];

    private readonly string $path;

    public function __construct()
    {
        $this->registry = new Registry();
        $this->path = sys_get_temp_dir() . '/statsd-' . getmypid() . '.sock';
        $udp = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
        socket_bind($udp, '127.0.0.1');
        socket_set_option($udp, SOL_SOCKET, SO_RCVBUF, 1 << 20);
        $unix = socket_create(AF_UNIX, SOCK_DGRAM, 0);
        socket_bind($unix, $this->path);
        $this->sockets = compact('udp', 'unix');
    }

    /** @return array{string, int} */
    public function udp(): array
    {
        socket_getsockname($this->sockets['udp'], $address, $port);
        return [$address, $port];
    }

    public function path(): string
    {
        return $this->path;
    }

    /** Takes everything that has arrived. */
    public function drain(): int
    {
        $packets = 0;
        do {
            $read = $this->sockets;
            $write = $except = null;
            if (socket_select($read, $write, $except, 0, 0) === 0) {
                return $packets;
            }

            foreach ($read as $name => $socket) {
                $port = 0;
                if (@socket_recvfrom($socket, $data, 65536, MSG_DONTWAIT, $from, $port) !== false) {
                    $packets++;
                    $this->book(packets: 1, bytes: strlen($data));
                    $this->packet($data, $name);
                }
            }
        } while ($packets < 100_000);

        return $packets;
    }

    private function packet(string $data, string $name): void
    {
        foreach (preg_split('/\n/', $data, -1, PREG_SPLIT_NO_EMPTY) as $line) {
            try {
                $this->registry->record(Sample::parse($line));
                $this->book(samples: 1);
            } catch (UnexpectedValueException $e) {
                $this->complaints[] = "$name: {$e->getMessage()}";
                $this->book(bad: 1);
            }
        }
    }

    /** Writes all metrics as lines of text to a connection. */
    public function flushTo(Socket $socket, int $timestamp, float $seconds): int
    {
        $lines = 0;
        foreach ($this->registry as $kind => $metrics) {
            foreach ($metrics as $metric) {
                foreach ($metric->summary($seconds) as $what => $number) {
                    socket_write($socket, sprintf("%s.%s.%s %s %d\n", strtolower($kind->label()), $metric->key, $what, $number, $timestamp));
                    $lines++;
                }
            }
        }

        $this->registry->flush();
        return $lines;
    }

    public function __destruct()
    {
        array_walk($this->sockets, static fn (Socket $socket) => socket_close($socket));
        @unlink($this->path);
    }
}

interface Transport
{
    public function send(string $packet): void;
}

final class UdpTransport implements Transport
{
    private readonly Socket $socket;

    public function __construct(string $address, int $port)
    {
        $this->socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
        socket_connect($this->socket, $address, $port);
    }

    public function send(string $packet): void
    {
        socket_write($this->socket, $packet);
    }
}

final class UnixTransport implements Transport
{
    private readonly Socket $socket;

    public function __construct(private readonly string $path)
    {
        $this->socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
    }

    public function send(string $packet): void
    {
        socket_sendto($this->socket, $packet, strlen($packet), 0, $this->path);
    }
}

/** Collects lines into packets of a size that networks carry. */
final class Client
{
    private string $buffer = '';

    private int $seed = 42;

    private array $tags = [];

    public function __construct(private readonly Transport $transport, private readonly string $prefix = '', private readonly int $size = 512)
    {
    }

    public function tagged(string ...$tags): static
    {
        $copy = clone $this;
        $copy->tags = $tags + $this->tags;
        $copy->buffer = '';
        return $copy;
    }

    public function increment(string $name, int|float $by = 1, float $rate = 1): void
    {
        $this->add($name, $by, Kind::Counter, $rate);
    }

    public function gauge(string $name, int|float|string $value): void
    {
        $this->add($name, $value, Kind::Gauge);
    }

    public function timing(string $name, float $milliseconds, float $rate = 1): void
    {
        $this->add($name, $milliseconds, Kind::Timer, $rate);
    }

    public function unique(string $name, string|int $member): void
    {
        $this->add($name, $member, Kind::Set);
    }

    /** @template T @param callable(): T $work @return T */
    public function count(string $name, callable $work): mixed
    {
        try {
            return $work();
        } catch (\Exception $e) {
            $this->increment("$name.error");
            throw $e;
        } finally {
            $this->increment("$name.calls");
        }
    }

    public function flush(): void
    {
        if ($this->buffer !== '') {
            $this->transport->send($this->buffer);
            $this->buffer = '';
        }
    }

    private function add(string $name, int|float|string $value, Kind $kind, float $rate = 1): void
    {
        if ($rate < 1 && $this->random() >= $rate) {
            return;
        }

        $line = "$this->prefix$name:$value|$kind->value" . ($rate < 1 ? "|@$rate" : '');
        if ($this->tags) {
            $line .= '|#' . implode(',', array_map(fn ($k, $v) => "$k:$v", array_keys($this->tags), $this->tags));
        }

        if (strlen($this->buffer) + strlen($line) + 1 > $this->size) {
            $this->flush();
        }

        $this->buffer .= ($this->buffer === '' ? '' : "\n") . $line;
    }

    /** A generator of one's own, so that every run samples the same. */
    private function random(): float
    {
        $this->seed = ($this->seed * 1103515245 + 12345) & 0x7FFFFFFF;
        return $this->seed / 0x80000000;
    }
}

function report(Registry $registry): void
{
    foreach ($registry as $kind => $metrics) {
        echo $kind->label(), "\n";
        foreach ($metrics as $metric) {
            foreach ($metric->jsonSerialize() as $key => $summary) {
                printf("  %-28s %s\n", $key, json_encode($summary));
            }
        }
    }
}

$sink = new Sink();
$web = new Client(new UdpTransport(...$sink->udp()), 'web.');
for ($i = 1; $i <= 200; $i++) {
    $web->increment('hits');
    $web->increment('sampled', rate: 0.1);
    $web->timing('render', ($i * 37) % 101 + 0.5);
    $web->unique('visitors', 'user' . $i % 17);
}
$web->increment('bytes', 123456789012);
$web->increment('balance', -2.5);
$web->gauge('temperature', 20);
$web->gauge('temperature', '+5');
$web->gauge('temperature', '-7.5');
$web->flush();

$db = new Client(new UnixTransport($sink->path()), 'db.', 1400);
$master = $db->tagged(host: 'alpha', role: 'master');
$slave = $master->tagged(role: 'slave');
foreach ([1.5, 2.5, 10, 4] as $time) {
    $master->timing('query', $time);
    $slave->timing('query', $time * 10, 0.999);
}
echo $db->count('work', fn () => 'the result'), "\n";
try {
    $db->count('work', fn () => throw new \RangeException('no luck'));
} catch (\RangeException $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
array_map(fn (Client $client) => $client->flush(), [$db, $master, $slave]);

$raw = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach (["a:1|c\nb:2|g\n\n\nc:3|ms|@0.5|#x:y,z\n", 'nothing', 'a:1', 'a:1|q', "a:x|c\nok:1|c", 'a:1|c|@2', 'a:1|c|what', ':1|c', 'set:any thing|s', "bin\0ary:1|c"] as $packet) {
    socket_sendto($raw, $packet, strlen($packet), 0, ...$sink->udp());
}

echo $sink->drain(), " packets\n";
report($sink->registry);
echo implode("\n", $sink->complaints), "\n", json_encode($sink->books()), "\n";

echo "-- the flush\n";
$listener = socket_create_listen(0);
socket_getsockname($listener, $address, $port);
$sender = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($sender, '127.0.0.1', $port);
$receiver = socket_accept($listener);
$count = $sink->flushTo($sender, 1_700_000_000, 10);
socket_close($sender);
$lines = [];
while (($line = @socket_read($receiver, 1024, PHP_NORMAL_READ)) !== '' && $line !== false) {
    $lines[] = rtrim($line);
}
echo "$count lines sent, ", count($lines), " received\n";
$queue = new SplPriorityQueue();
foreach ($lines as $line) {
    [$path, $value, $time] = explode(' ', $line);
    $queue->insert("$path at $time", (float) $value);
}
for ($i = 0; $i < 5; $i++) {
    echo $queue->extract(), "\n";
}

echo "-- after the flush\n";
report($sink->registry);
echo $sink->drain(), " packets\n";
$path = $sink->path();
unset($sink);
echo var_export(file_exists($path), true), "\n";
