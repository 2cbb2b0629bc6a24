<?php
declare(strict_types=1);

namespace Dns;

/** Answers for its zones, over UDP and TCP on one port. */
final class Server
{
    private const LIMIT = 512;

    private readonly \Socket $udp;
    private readonly \Socket $tcp;

    /** @var array<string, array<int, list<Record>>> */
    private array $records = [];

    /** @var list<string> */
    public array $log = [];

    private int $drop = 0;

    public function __construct(private readonly string $zone, string $zoneFile)
    {
        foreach (preg_split('/\R/', $zoneFile, flags: PREG_SPLIT_NO_EMPTY) as $line) {
            if (!str_starts_with(ltrim($line), ';')) {
                $record = Record::parse($line);
                $this->records[$record->name][$record->type->value][] = $record;
            }
        }

        [$this->udp, $this->tcp] = self::bind();
        socket_listen($this->tcp);
    }

    /** One port for both; the one that the system chose for UDP may be taken for TCP. */
    private static function bind(): array
    {
        for ($try = 0; $try < 20; $try++) {
            $udp = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
            $tcp = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
            socket_bind($udp, '127.0.0.1');
            socket_getsockname($udp, $_, $port);
            if (@socket_bind($tcp, '127.0.0.1', $port)) {
                return [$udp, $tcp];
            }
        }

        throw new \RuntimeException('No port is free for both');
    }

    public function port(): int
    {
        socket_getsockname($this->udp, $_, $port);
        return $port;
    }

    /** @return list<\Socket> */
    public function sockets(): array
    {
        return [$this->udp, $this->tcp];
    }

    public function dropNext(int $count): void
    {
        $this->drop = $count;
    }

    public function ready(\Socket $socket): void
    {
        if ($socket === $this->tcp) {
            $peer = socket_accept($socket);
            socket_recv($peer, $length, 2, MSG_WAITALL);
            socket_recv($peer, $query, unpack('n', $length)[1], MSG_WAITALL);
            $reply = $this->answer($query, 'tcp');
            socket_write($peer, pack('n', strlen($reply)) . $reply);
            socket_close($peer);
            return;
        }

        $received = socket_recvfrom($socket, $query, self::LIMIT, 0, $address, $port);
        if ($received === false || $this->drop-- > 0) {
            $this->log[] = 'dropped a query';
            return;
        }

        $this->drop = 0;
        $reply = $this->answer($query, 'udp');
        if ($reply !== null) {
            socket_sendto($socket, $reply, strlen($reply), 0, $address, $port);
        }
    }

    private function answer(string $bytes, string $over): ?string
    {
        try {
            $query = Decoder::decode($bytes);
        } catch (WireException $e) {
            $this->log[] = "$over: bad query: {$e->getMessage()}";
            return strlen($bytes) < 12 ? null : substr($bytes, 0, 2) . pack('n5', Message::RESPONSE | Rcode::FormErr->value, 0, 0, 0, 0);
        }

        $reply = $this->look($query);
        $bytes = Encoder::encode($reply);
        if ($over === 'udp' && strlen($bytes) > self::LIMIT) {
            $short = $query->reply();
            $short->flags |= Message::TRUNCATED;
            $bytes = Encoder::encode($short);
        }

        $this->log[] = sprintf('%s: %s %s -> %s, %d answers, %d bytes', $over, $query->name, $query->type?->name ?? "TYPE$query->rawType", $reply->rcode()->name, count($reply->answers), strlen($bytes));
        return $bytes;
    }

    private function look(Message $query): Message
    {
        $name = strtolower($query->name);
        if ($name !== $this->zone && !str_ends_with($name, ".$this->zone")) {
            return $query->reply(Rcode::Refused);
        }

        if ($query->type === null) {
            return $query->reply(Rcode::NotImp);
        }

        $node = $this->records[$name] ?? $this->wildcard($name);
        $reply = $query->reply($node === null ? Rcode::NxDomain : Rcode::NoError);
        $reply->flags |= Message::AUTHORITATIVE;
        $found = $node[$query->type->value] ?? $node[Type::CNAME->value] ?? [];
        $reply->answers = array_map(fn (Record $r) => new Record($name, $r->type, $r->ttl, $r->data), $found);
        if (!$found) {
            $reply->authorities = $this->records[$this->zone][Type::SOA->value];
        }

        return $reply;
    }

    private function wildcard(string $name): ?array
    {
        while (($dot = strpos($name, '.')) !== false && $name !== $this->zone) {
            $name = substr($name, $dot + 1);
            if (isset($this->records["*.$name"])) {
                return $this->records["*.$name"];
            }
        }

        return null;
    }
}
