<?php
declare(strict_types=1);

namespace Dns;

enum Type: int
{
    case A = 1;
    case NS = 2;
    case CNAME = 5;
    case SOA = 6;
    case PTR = 12;
    case MX = 15;
    case TXT = 16;
    case AAAA = 28;
}

enum Rcode: int
{
    case NoError = 0;
    case FormErr = 1;
    case ServFail = 2;
    case NxDomain = 3;
    case NotImp = 4;
    case Refused = 5;
}

final class WireException extends \DomainException
{
}

/** A resource record; its data as a person writes it. */
final class Record implements \Stringable
{
    /** @param list<string> $data */
    public function __construct(
        public readonly string $name,
        public readonly Type $type,
        public readonly int $ttl,
        public readonly array $data,
    ) {
    }

    public static function parse(string $line): self
    {
        $words = str_getcsv(preg_replace('/\s+/', ' ', trim($line)), ' ', '"', '');
        [$name, $ttl, $type] = $words;

        return new self(strtolower($name), constant(Type::class . "::$type"), (int) $ttl, array_slice($words, 3));
    }

    public function __toString(): string
    {
        $data = $this->type === Type::TXT ? array_map(fn (string $text) => "\"$text\"", $this->data) : $this->data;

        return sprintf('%s %d %s %s', $this->name, $this->ttl, $this->type->name, implode(' ', $data));
    }
}

final class Message
{
    public const TRUNCATED = 0x0200;
    public const RESPONSE = 0x8000;
    public const AUTHORITATIVE = 0x0400;
    public const RECURSION_DESIRED = 0x0100;

    /** @var list<Record> */
    public array $answers = [];

    /** @var list<Record> */
    public array $authorities = [];

    public function __construct(public int $id, public int $flags, public string $name, public ?Type $type, public int $rawType = 0)
    {
        $this->rawType = $type?->value ?? $rawType;
    }

    public function rcode(): Rcode
    {
        return Rcode::from($this->flags & 15);
    }

    public function has(int $flag): bool
    {
        return ($this->flags & $flag) !== 0;
    }

    public function reply(Rcode $rcode = Rcode::NoError): self
    {
        return new self($this->id, self::RESPONSE | ($this->flags & self::RECURSION_DESIRED) | $rcode->value, $this->name, $this->type, $this->rawType);
    }
}

/** Writes messages, names compressed. */
final class Encoder
{
    private string $out = '';

    /** @var array<string, int> */
    private array $names = [];

    public static function encode(Message $message): string
    {
        $self = new self();
        $self->out = pack('n6', $message->id, $message->flags, 1, count($message->answers), count($message->authorities), 0);
        $self->name($message->name);
        $self->out .= pack('nn', $message->rawType, 1);
        array_map($self->record(...), [...$message->answers, ...$message->authorities]);

        return $self->out;
    }

    private function name(string $name): void
    {
        $labels = $name === '.' ? [] : explode('.', rtrim($name, '.'));
        while ($labels) {
            $rest = strtolower(implode('.', $labels));
            if (isset($this->names[$rest])) {
                $this->out .= pack('n', 0xC000 | $this->names[$rest]);
                return;
            }

            if (strlen($this->out) < 0x4000) {
                $this->names[$rest] = strlen($this->out);
            }

            $label = array_shift($labels);
            if ($label === '' || strlen($label) > 63) {
                throw new WireException("Bad label '$label'");
            }

            $this->out .= chr(strlen($label)) . $label;
        }

        $this->out .= "\0";
    }

    private function record(Record $record): void
    {
        $this->name($record->name);
        $this->out .= pack('nnN', $record->type->value, 1, $record->ttl);
        $at = strlen($this->out);
        $this->out .= "\0\0";
        switch ($record->type) {
            case Type::A:
            case Type::AAAA:
                $this->out .= self::address($record->data[0], $record->type);
                break;
            case Type::MX:
                $this->out .= pack('n', (int) $record->data[0]);
                $this->name($record->data[1]);
                break;
            case Type::TXT:
                foreach ($record->data as $text) {
                    $this->out .= pack('C', strlen($text)) . $text;
                }
                break;
            case Type::SOA:
                $this->name($record->data[0]);
                $this->name($record->data[1]);
                $this->out .= pack('N5', ...array_map(intval(...), array_slice($record->data, 2)));
                break;
            default:
                $this->name($record->data[0]);
        }

        $this->out = substr_replace($this->out, pack('n', strlen($this->out) - $at - 2), $at, 2);
    }

    private static function address(string $text, Type $type): string
    {
        if ($type === Type::A) {
            return pack('C4', ...array_map(intval(...), explode('.', $text)));
        }

        [$head, $tail] = array_map(
            fn (string $part) => $part === '' ? [] : array_map(hexdec(...), explode(':', $part)),
            explode('::', $text) + [1 => ''],
        );
        return pack('n8', ...$head, ...array_fill(0, 8 - count($head) - count($tail), 0), ...$tail);
    }
}

/** Reads messages; refuses what does not hold together. */
final class Decoder
{
    private int $at = 0;

    private function __construct(private readonly string $bytes)
    {
    }

    public static function decode(string $bytes): Message
    {
        if (strlen($bytes) < 12) {
            throw new WireException('Short message of ' . strlen($bytes) . ' bytes');
        }

        $self = new self($bytes);
        ['id' => $id, 'flags' => $flags, 'qd' => $questions, 'an' => $answers, 'ns' => $authorities] = $self->unpack('nid/nflags/nqd/nan/nns/nar', 12);
        if ($questions !== 1) {
            throw new WireException("$questions questions");
        }

        $name = $self->name();
        ['type' => $type] = $self->unpack('ntype/nclass', 4);
        $message = new Message($id, $flags, $name, Type::tryFrom($type), $type);
        foreach (['answers' => $answers, 'authorities' => $authorities] as $section => $count) {
            while ($count-- > 0) {
                $message->{$section}[] = $self->record();
            }
        }

        $message->answers = array_values(array_filter($message->answers));
        $message->authorities = array_values(array_filter($message->authorities));
        return $message;
    }

    private function unpack(string $format, int $length): array
    {
        if ($this->at + $length > strlen($this->bytes)) {
            throw new WireException('Message ends too early');
        }

        $values = unpack($format, $this->bytes, $this->at);
        $this->at += $length;
        return $values;
    }

    private function name(): string
    {
        $labels = [];
        $back = null;
        for ($jumps = 0; $jumps < 32;) {
            $length = ord($this->bytes[$this->at] ?? throw new WireException('Name ends too early'));
            $this->at++;
            if ($length >= 0xC0) {
                $target = ($length & 0x3F) << 8 | ord($this->bytes[$this->at] ?? throw new WireException('Name ends too early'));
                $back ??= $this->at + 1;
                $this->at = $target;
                $jumps++;
                continue;
            }

            if ($length === 0) {
                $this->at = $back ?? $this->at;
                return $labels ? implode('.', $labels) . '.' : '.';
            }

            $labels[] = substr($this->bytes, $this->at, $length);
            $this->at += $length;
        }

        throw new WireException('Names point in a circle');
    }

    private function record(): ?Record
    {
        $name = $this->name();
        ['type' => $number, 'ttl' => $ttl, 'length' => $length] = $this->unpack('ntype/nclass/Nttl/nlength', 10);
        $end = $this->at + $length;
        $type = Type::tryFrom($number);
        $data = $type === null ? null : match ($type) {
            Type::A => [implode('.', $this->unpack('C4', 4))],
            Type::AAAA => [self::shorten($this->unpack('n8', 16))],
            Type::MX => [(string) $this->unpack('nvalue', 2)['value'], $this->name()],
            Type::TXT => $this->texts($end),
            Type::SOA => [$this->name(), $this->name(), ...array_map(strval(...), array_values($this->unpack('N5', 20)))],
            Type::NS, Type::CNAME, Type::PTR => [$this->name()],
        };
        $this->at = $end;
        return $data === null ? null : new Record(strtolower($name), $type, $ttl, array_values($data));
    }

    private function texts(int $end): array
    {
        $texts = [];
        while ($this->at < $end) {
            $length = $this->unpack('Cn', 1)['n'];
            $texts[] = substr($this->bytes, $this->at, $length);
            $this->at += $length;
        }

        return $texts;
    }

    private static function shorten(array $groups): string
    {
        $text = implode(':', array_map(dechex(...), $groups));
        if (preg_match_all('/\b0(:0)+\b/', $text, $runs)) {
            usort($runs[0], fn (string $a, string $b) => strlen($b) <=> strlen($a));
            $text = preg_replace('/:?\b' . $runs[0][0] . '\b:?/', '::', $text, 1);
        }

        return $text;
    }
}
