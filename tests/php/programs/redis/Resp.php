<?php
declare(strict_types=1);

namespace Mini\Redis;

/** An error reply: a value, since inside a transaction it is one among others. */
final class ErrorReply extends \RuntimeException
{
}

/** A reply that is a status, not data. */
final class Status implements \Stringable
{
    public function __construct(private readonly string $text)
    {
    }

    public function __toString(): string
    {
        return $this->text;
    }
}

/** Reads values of the protocol out of bytes that arrive in pieces. */
final class RespReader implements \IteratorAggregate
{
    private string $buffer = '';

    public function feed(string $bytes): static
    {
        $this->buffer .= $bytes;

        return $this;
    }

    /** All values that are complete. */
    public function getIterator(): \Generator
    {
        while (true) {
            $at = 0;
            $value = $this->parse($at);
            if ($at === -1) {
                return;
            }

            $this->buffer = substr($this->buffer, $at);
            yield $value;
        }
    }

    private function parse(int &$at): mixed
    {
        $end = $at < strlen($this->buffer) ? strpos($this->buffer, "\r\n", $at) : false;
        if ($end === false) {
            $at = -1;
            return null;
        }

        $type = $this->buffer[$at];
        $rest = substr($this->buffer, $at + 1, $end - $at - 1);
        $at = $end + 2;

        return match ($type) {
            '+' => new Status($rest),
            '-' => new ErrorReply($rest),
            ':' => (int) $rest,
            '$' => $this->bulk((int) $rest, $at),
            '*' => $this->many((int) $rest, $at),
            default => throw new \UnexpectedValueException("Unknown type " . json_encode($type)),
        };
    }

    private function bulk(int $length, int &$at): ?string
    {
        if ($length < 0) {
            return null;
        }

        if (strlen($this->buffer) < $at + $length + 2) {
            $at = -1;
            return null;
        }

        $data = substr($this->buffer, $at, $length);
        $at += $length + 2;
        return $data;
    }

    private function many(int $count, int &$at): ?array
    {
        if ($count < 0) {
            return null;
        }

        $values = [];
        for ($i = 0; $i < $count && $at !== -1; $i++) {
            $values[] = $this->parse($at);
        }

        return $values;
    }
}

/** Writes values. */
abstract class RespWriter
{
    public static function encode(mixed $value): string
    {
        return match (true) {
            $value === null => "$-1\r\n",
            is_int($value) => ":$value\r\n",
            $value instanceof Status => "+$value\r\n",
            $value instanceof ErrorReply => "-{$value->getMessage()}\r\n",
            is_array($value) => '*' . count($value) . "\r\n" . implode('', array_map(self::encode(...), $value)),
            default => '$' . strlen((string) $value) . "\r\n$value\r\n",
        };
    }

    public static function command(string ...$words): string
    {
        return self::encode($words);
    }
}
