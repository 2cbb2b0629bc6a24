<?php
declare(strict_types=1);

namespace Dns;

final class ResolveException extends \RuntimeException
{
    public function __construct(public readonly ?Rcode $rcode, string $message)
    {
        parent::__construct($message, $rcode?->value ?? -1);
    }
}

/** Asks servers over UDP, one after the other, and over TCP what does not fit a datagram. */
final class Resolver
{
    private int $nextId = 0x1000;

    /** @var array<string, array{int, list<Record>}> */
    private array $cache = [];

    public array $statistics = ['sent' => 0, 'retried' => 0, 'tcp' => 0, 'cached' => 0];

    /**
     * @param list<array{string, int}> $servers
     * @param \Closure(\Socket): bool $wait  waits until the socket is readable; false when it took too long
     */
    public function __construct(private readonly array $servers, private readonly \Closure $wait, private readonly int $tries = 2)
    {
    }

    /** @return list<Record> the answers, with the aliases on the way */
    public function resolve(string $name, Type $type): array
    {
        $name = strtolower(rtrim($name, '.')) . '.';
        $chain = [];
        for ($hops = 0; $hops < 8; $hops++) {
            $answers = $this->ask($name, $type);
            array_push($chain, ...$answers);
            $alias = null;
            do {
                $next = array_filter($answers, fn (Record $r) => $r->name === ($alias ?? $name) && $r->type === Type::CNAME);
                $alias = $next ? strtolower(reset($next)->data[0]) : $alias;
            } while ($next);

            if ($alias === null || $type === Type::CNAME || array_filter($answers, fn (Record $r) => $r->type === $type)) {
                return $chain;
            }

            $name = $alias;
        }

        throw new ResolveException(null, 'Too many aliases');
    }

    private function ask(string $name, Type $type): array
    {
        $key = "$name $type->name";
        if (isset($this->cache[$key])) {
            $this->statistics['cached']++;
            return $this->cache[$key];
        }

        for ($try = 0; $try < $this->tries; $try++) {
            foreach ($this->servers as $server) {
                $query = new Message($this->nextId++, Message::RECURSION_DESIRED, $name, $type);
                $reply = $this->exchange($query, ...$server);
                if ($reply === null) {
                    $this->statistics['retried']++;
                    continue;
                }

                if ($reply->has(Message::TRUNCATED)) {
                    $this->statistics['tcp']++;
                    $reply = $this->exchangeTcp($query, ...$server);
                }

                return $reply->rcode() === Rcode::NoError
                    ? $this->cache[$key] = $reply->answers
                    : throw new ResolveException($reply->rcode(), "$name: {$reply->rcode()->name}");
            }
        }

        throw new ResolveException(null, "$name: no server answered");
    }

    private function exchange(Message $query, string $address, int $port): ?Message
    {
        $socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
        try {
            socket_sendto($socket, $bytes = Encoder::encode($query), strlen($bytes), 0, $address, $port);
            $this->statistics['sent']++;
            while (($this->wait)($socket)) {
                $received = socket_recvfrom($socket, $answer, 512, 0, $fromAddress, $fromPort);
                if ($received === false || [$fromAddress, $fromPort] !== [$address, $port]) {
                    continue;
                }

                try {
                    $reply = Decoder::decode($answer);
                } catch (WireException) {
                    continue;
                }

                // Answers to other questions, late or forged, do not count.
                if ($reply->id === $query->id && $reply->has(Message::RESPONSE) && strcasecmp($reply->name, $query->name) === 0) {
                    return $reply;
                }
            }

            return null;
        } finally {
            socket_close($socket);
        }
    }

    private function exchangeTcp(Message $query, string $address, int $port): Message
    {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        if (!socket_connect($socket, $address, $port)) {
            throw new ResolveException(null, socket_strerror(socket_last_error($socket)));
        }

        $bytes = Encoder::encode($query);
        socket_write($socket, pack('n', strlen($bytes)) . $bytes);
        $answer = '';
        while (strlen($answer) < 2 || strlen($answer) < 2 + unpack('n', $answer)[1]) {
            if (!($this->wait)($socket) || !socket_recv($socket, $more, 4096, 0)) {
                throw new ResolveException(null, 'The TCP connection ended');
            }

            $answer .= $more;
        }

        socket_close($socket);
        return Decoder::decode(substr($answer, 2));
    }
}
