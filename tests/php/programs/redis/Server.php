<?php
declare(strict_types=1);

namespace Mini\Redis;

enum Kind: string
{
    case Text = 'string';
    case List = 'list';
    case Hash = 'hash';
    case Set = 'set';

    public static function of(mixed $value): self
    {
        return match (true) {
            is_string($value) => self::Text,
            $value instanceof \SplDoublyLinkedList => self::List,
            $value instanceof \ArrayObject => self::Hash,
            default => self::Set,
        };
    }
}

/** What the server knows of a connection. */
final class Session
{
    public readonly RespReader $reader;

    public string $name = '';

    /** @var ?list<array> commands of an open transaction */
    public ?array $queue = null;

    /** @var array<string, true> */
    public array $channels = [];

    public string $output = '';

    public bool $closing = false;

    public function __construct(public readonly \Socket $socket)
    {
        $this->reader = new RespReader();
    }

    public function send(mixed $value): void
    {
        $this->output .= RespWriter::encode($value);
    }
}

/** The store and its commands. */
final class Database
{
    private array $data = [];

    /** @var array<string, float> */
    private array $expires = [];

    /** @var array<string, array{string, int}> name of the command => method, arity */
    private array $commands = [];

    /** @param \Closure(string, string): int $publish */
    public function __construct(private readonly \Closure $publish, private readonly \Closure $clock)
    {
        // The name of each command and how many words it has, its name included; negative: at least.
        $arities = ['PING' => -1, 'ECHO' => 2, 'SET' => -3, 'GET' => 2, 'DEL' => -2, 'EXISTS' => -2, 'INCR' => 2, 'INCRBY' => 3, 'APPEND' => 3,
            'STRLEN' => 2, 'GETRANGE' => 4, 'TYPE' => 2, 'EXPIRE' => 3, 'TTL' => 2, 'RPUSH' => -3, 'LPUSH' => -3, 'LPOP' => 2, 'LLEN' => 2,
            'LRANGE' => 4, 'HSET' => -4, 'HGET' => 3, 'HGETALL' => 2, 'HDEL' => -3, 'SADD' => -3, 'SMEMBERS' => 2, 'SISMEMBER' => 3,
            'KEYS' => 2, 'MGET' => -2, 'PUBLISH' => 3, 'FLUSHALL' => 1, 'DBSIZE' => 1];
        foreach ($arities as $name => $arity) {
            $this->commands[$name] = [strtolower($name === 'ECHO' ? 'say' : $name), $arity];
        }
    }

    public function check(array $words): ?ErrorReply
    {
        $name = strtoupper($words[0]);
        if (!isset($this->commands[$name])) {
            $arguments = implode(' ', array_map(fn ($w) => "'$w'", array_slice($words, 1)));
            return new ErrorReply("ERR unknown command '$words[0]', with args beginning with: " . ($arguments === '' ? '' : "$arguments "));
        }

        $arity = $this->commands[$name][1];
        return ($arity > 0 ? count($words) === $arity : count($words) >= -$arity)
            ? null
            : new ErrorReply("ERR wrong number of arguments for '" . strtolower($name) . "' command");
    }

    public function execute(array $words): mixed
    {
        if ($error = $this->check($words)) {
            return $error;
        }

        try {
            return $this->{$this->commands[strtoupper($words[0])][0]}(...array_slice($words, 1));
        } catch (ErrorReply $error) {
            return $error;
        }
    }

    private function fetch(string $key, Kind $kind): mixed
    {
        if (isset($this->expires[$key]) && $this->expires[$key] <= ($this->clock)()) {
            unset($this->data[$key], $this->expires[$key]);
        }

        $value = $this->data[$key] ?? null;
        if ($value !== null && Kind::of($value) !== $kind) {
            throw new ErrorReply('WRONGTYPE Operation against a key holding the wrong kind of value');
        }

        return $value;
    }

    private static function integer(string $text): int
    {
        return preg_match('/^(0|-?[1-9]\d{0,17})$/', $text) ? (int) $text : throw new ErrorReply('ERR value is not an integer or out of range');
    }

    private function ping(?string $text = null): mixed
    {
        return $text ?? new Status('PONG');
    }

    private function say(string $text): string
    {
        return $text;
    }

    private function set(string $key, string $value, string ...$options): ?Status
    {
        $expires = null;
        for ($i = 0; $i < count($options); $i++) {
            switch (strtoupper($options[$i])) {
                case 'NX':
                    if (isset($this->data[$key])) {
                        return null;
                    }
                    break;
                case 'XX':
                    if (!isset($this->data[$key])) {
                        return null;
                    }
                    break;
                case 'EX':
                    $expires = self::integer($options[++$i] ?? throw new ErrorReply('ERR syntax error'));
                    break;
                default:
                    throw new ErrorReply('ERR syntax error');
            }
        }

        $this->data[$key] = $value;
        unset($this->expires[$key]);
        if ($expires !== null) {
            $this->expires[$key] = ($this->clock)() + $expires;
        }

        return new Status('OK');
    }

    private function get(string $key): ?string
    {
        return $this->fetch($key, Kind::Text);
    }

    private function mget(string ...$keys): array
    {
        return array_map(fn ($key) => is_string($this->data[$key] ?? null) ? $this->data[$key] : null, $keys);
    }

    private function del(string ...$keys): int
    {
        $before = count($this->data);
        foreach ($keys as $key) {
            unset($this->data[$key], $this->expires[$key]);
        }

        return $before - count($this->data);
    }

    private function exists(string ...$keys): int
    {
        return count(array_filter($keys, fn ($key) => isset($this->data[$key])));
    }

    private function incr(string $key): int
    {
        return $this->incrby($key, '1');
    }

    private function incrby(string $key, string $by): int
    {
        $value = self::integer($this->fetch($key, Kind::Text) ?? '0') + self::integer($by);
        $this->data[$key] = (string) $value;
        return $value;
    }

    private function append(string $key, string $more): int
    {
        $this->data[$key] = ($this->fetch($key, Kind::Text) ?? '') . $more;
        return strlen($this->data[$key]);
    }

    private function strlen(string $key): int
    {
        return \strlen($this->fetch($key, Kind::Text) ?? '');
    }

    private function getrange(string $key, string $from, string $to): string
    {
        $text = $this->fetch($key, Kind::Text) ?? '';
        [$from, $to] = self::range(self::integer($from), self::integer($to), \strlen($text));
        return substr($text, $from, max(0, $to - $from + 1));
    }

    private static function range(int $from, int $to, int $length): array
    {
        $from = $from < 0 ? max(0, $length + $from) : $from;
        $to = $to < 0 ? $length + $to : min($to, $length - 1);
        return [$from, $to];
    }

    private function type(string $key): Status
    {
        return new Status(isset($this->data[$key]) ? Kind::of($this->data[$key])->value : 'none');
    }

    private function expire(string $key, string $seconds): int
    {
        if (!isset($this->data[$key])) {
            return 0;
        }

        $this->expires[$key] = ($this->clock)() + self::integer($seconds);
        return 1;
    }

    private function ttl(string $key): int
    {
        return isset($this->data[$key]) ? (isset($this->expires[$key]) ? (int) ceil($this->expires[$key] - ($this->clock)()) : -1) : -2;
    }

    private function list(string $key): \SplDoublyLinkedList
    {
        return $this->fetch($key, Kind::List) ?? $this->data[$key] = new \SplDoublyLinkedList();
    }

    private function rpush(string $key, string ...$values): int
    {
        $list = $this->list($key);
        array_walk($values, fn ($value) => $list->push($value));
        return count($list);
    }

    private function lpush(string $key, string ...$values): int
    {
        $list = $this->list($key);
        foreach ($values as $value) {
            $list->unshift($value);
        }

        return $list->count();
    }

    private function lpop(string $key): ?string
    {
        $list = $this->fetch($key, Kind::List);
        if ($list === null) {
            return null;
        }

        $value = $list->shift();
        if ($list->isEmpty()) {
            unset($this->data[$key]);
        }

        return $value;
    }

    private function llen(string $key): int
    {
        return count($this->fetch($key, Kind::List) ?? []);
    }

    private function lrange(string $key, string $from, string $to): array
    {
        $values = iterator_to_array($this->fetch($key, Kind::List) ?? new \EmptyIterator(), false);
        [$from, $to] = self::range(self::integer($from), self::integer($to), count($values));
        return array_slice($values, $from, max(0, $to - $from + 1));
    }

    private function hset(string $key, string ...$pairs): int
    {
        if (count($pairs) % 2) {
            throw new ErrorReply("ERR wrong number of arguments for 'hset' command");
        }

        $hash = $this->fetch($key, Kind::Hash) ?? $this->data[$key] = new \ArrayObject();
        $before = count($hash);
        foreach (array_chunk($pairs, 2) as [$field, $value]) {
            $hash[$field] = $value;
        }

        return count($hash) - $before;
    }

    private function hget(string $key, string $field): ?string
    {
        return $this->fetch($key, Kind::Hash)[$field] ?? null;
    }

    private function hgetall(string $key): array
    {
        $flat = [];
        foreach ($this->fetch($key, Kind::Hash) ?? [] as $field => $value) {
            array_push($flat, (string) $field, $value);
        }

        return $flat;
    }

    private function hdel(string $key, string ...$fields): int
    {
        $hash = $this->fetch($key, Kind::Hash) ?? [];
        $gone = 0;
        foreach ($fields as $field) {
            if (isset($hash[$field])) {
                unset($hash[$field]);
                $gone++;
            }
        }

        return $gone;
    }

    private function sadd(string $key, string ...$members): int
    {
        $set = $this->fetch($key, Kind::Set) ?? [];
        $before = count($set);
        $this->data[$key] = $set + array_fill_keys($members, true);
        return count($this->data[$key]) - $before;
    }

    private function smembers(string $key): array
    {
        return array_map(strval(...), array_keys($this->fetch($key, Kind::Set) ?? []));
    }

    private function sismember(string $key, string $member): int
    {
        return (int) isset($this->fetch($key, Kind::Set)[$member]);
    }

    private function keys(string $pattern): array
    {
        $regex = '/^' . strtr(preg_quote($pattern, '/'), ['\*' => '.*', '\?' => '.']) . '$/s';
        $keys = array_values(preg_grep($regex, array_map(strval(...), array_keys($this->data))));
        sort($keys, SORT_STRING);
        return $keys;
    }

    private function publish(string $channel, string $message): int
    {
        return ($this->publish)($channel, $message);
    }

    private function flushall(): Status
    {
        $this->data = $this->expires = [];
        return new Status('OK');
    }

    private function dbsize(): int
    {
        return count($this->data);
    }
}

/** Accepts connections and carries their commands to the database. */
final class Server
{
    private readonly \Socket $socket;

    /** @var array<int, Session> */
    private array $sessions = [];

    private readonly Database $database;

    public int $commands = 0;

    public function __construct(\Closure $clock)
    {
        $this->socket = socket_create_listen(0);
        socket_set_nonblock($this->socket);
        $this->database = new Database($this->publish(...), $clock);
    }

    public function port(): int
    {
        socket_getsockname($this->socket, $address, $port);
        return $port;
    }

    /** @return list<\Socket> */
    public function sockets(): array
    {
        return [$this->socket, ...array_column($this->sessions, 'socket')];
    }

    public function ready(\Socket $socket): void
    {
        if ($socket === $this->socket) {
            $peer = socket_accept($socket);
            socket_set_nonblock($peer);
            $this->sessions[spl_object_id($peer)] = new Session($peer);
            return;
        }

        $session = $this->sessions[spl_object_id($socket)] ?? null;
        if ($session === null) {
            return;
        }

        if (!@socket_recv($socket, $bytes, 4096, MSG_DONTWAIT)) {
            $session->closing = true;
        } else {
            foreach ($session->reader->feed($bytes) as $words) {
                $this->commands++;
                $this->command($session, $words);
            }
        }

        $this->flush();
    }

    public function close(): void
    {
        socket_close($this->socket);
        array_walk($this->sessions, static fn (Session $session) => socket_close($session->socket));
        $this->sessions = [];
    }

    private function command(Session $session, array $words): void
    {
        switch ($name = strtoupper($words[0])) {
            case 'QUIT':
                $session->send(new Status('OK'));
                $session->closing = true;
                break;

            case 'MULTI':
                $session->send($session->queue === null ? new Status('OK') : new ErrorReply('ERR MULTI calls can not be nested'));
                $session->queue ??= [];
                break;

            case 'EXEC':
            case 'DISCARD':
                if ($session->queue === null) {
                    $session->send(new ErrorReply("ERR $name without MULTI"));
                    break;
                }

                [$queue, $session->queue] = [$session->queue, null];
                $session->send($name === 'EXEC' ? array_map($this->database->execute(...), $queue) : new Status('OK'));
                break;

            case 'SUBSCRIBE':
                foreach (array_slice($words, 1) as $channel) {
                    $session->channels[$channel] = true;
                    $session->send(['subscribe', $channel, count($session->channels)]);
                }
                break;

            case 'UNSUBSCRIBE':
                foreach (array_slice($words, 1) ?: array_keys($session->channels) as $channel) {
                    unset($session->channels[$channel]);
                    $session->send(['unsubscribe', $channel, count($session->channels)]);
                }
                break;

            default:
                if ($session->queue !== null) {
                    $error = $this->database->check($words);
                    if ($error === null) {
                        $session->queue[] = $words;
                    }

                    $session->send($error ?? new Status('QUEUED'));
                    break;
                }

                $session->send($this->database->execute($words));
        }
    }

    private function publish(string $channel, string $message): int
    {
        $receivers = 0;
        foreach ($this->sessions as $session) {
            if (isset($session->channels[$channel])) {
                $session->send(['message', $channel, $message]);
                $receivers++;
            }
        }

        return $receivers;
    }

    private function flush(): void
    {
        foreach ($this->sessions as $id => $session) {
            while ($session->output !== '') {
                $sent = @socket_write($session->socket, $session->output);
                if ($sent === false) {
                    $session->closing = true;
                    break;
                }

                $session->output = substr($session->output, $sent);
            }

            if ($session->closing) {
                socket_close($session->socket);
                unset($this->sessions[$id]);
            }
        }
    }
}
