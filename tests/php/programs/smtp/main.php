<?php
/** A mail sink and a client that sends to it: EHLO, AUTH PLAIN and LOGIN, several recipients, dot stuffing, SIZE, PIPELINING, errors. */
declare(strict_types=1);

namespace Mail;

use ArrayAccess;
use Countable;
use Exception;
use Generator;
use IteratorAggregate;
use Socket;
use Traversable;

enum State
{
    case Connected;
    case Greeted;
    case Sender;
    case Recipients;
    case Data;
    case Closed;
}

final class SmtpException extends Exception
{
    /** @param list<string> $lines */
    public static function unexpected(string $command, int $code, array $lines): self
    {
        return new self("$command: " . implode(' / ', $lines), $code);
    }
}

/** A letter's headers: names without regard to case, in the order in which they came. */
final class Headers implements ArrayAccess, Countable, IteratorAggregate
{
    /** @var array<string, array{string, string}> */
    private array $fields = [];

    public function offsetExists(mixed $offset): bool
    {
        return isset($this->fields[strtolower($offset)]);
    }

    public function offsetGet(mixed $offset): ?string
    {
        return $this->fields[strtolower($offset)][1] ?? null;
    }

    public function offsetSet(mixed $offset, mixed $value): void
    {
        $this->fields[strtolower($offset)] = [$offset, $value];
    }

    public function offsetUnset(mixed $offset): void
    {
        unset($this->fields[strtolower($offset)]);
    }

    public function count(): int
    {
        return count($this->fields);
    }

    public function getIterator(): Traversable
    {
        foreach ($this->fields as [$name, $value]) {
            yield $name => $value;
        }
    }
}

final class Letter
{
    public readonly Headers $headers;

    /** @var list<string> */
    private array $recipients = [];

    /** @var list<array{string, string, string}> */
    private array $attachments = [];

    private string $text = '';

    private function __construct(public readonly string $sender)
    {
        $this->headers = new Headers();
        $this->headers['From'] = $sender;
    }

    public static function from(string $sender): static
    {
        return new static($sender);
    }

    public function to(string ...$recipients): static
    {
        $this->recipients = [...$this->recipients, ...$recipients];
        $this->headers['To'] = implode(', ', $this->recipients);
        return $this;
    }

    public function subject(string $subject): static
    {
        $this->headers['Subject'] = preg_match('/[^\x20-\x7e]/', $subject) ? '=?UTF-8?B?' . base64_encode($subject) . '?=' : $subject;
        return $this;
    }

    public function text(string $text): static
    {
        $this->text = $text;
        return $this;
    }

    public function attach(string $name, string $type, string $data): static
    {
        $this->attachments[] = [$name, $type, $data];
        return $this;
    }

    /** @return list<string> */
    public function recipients(): array
    {
        return $this->recipients;
    }

    public function render(): string
    {
        $this->headers['MIME-Version'] = '1.0';
        if ($this->attachments === []) {
            $this->headers['Content-Type'] = 'text/plain; charset=utf-8';
            $this->headers['Content-Transfer-Encoding'] = 'quoted-printable';
            $body = quoted_printable_encode(preg_replace('/\R/', "\r\n", $this->text));
        } else {
            $boundary = '=_' . md5($this->text . count($this->attachments));
            $this->headers['Content-Type'] = "multipart/mixed; boundary=\"$boundary\"";
            $parts = ["Content-Type: text/plain; charset=utf-8\r\n\r\n$this->text"];
            foreach ($this->attachments as [$name, $type, $data]) {
                $parts[] = "Content-Type: $type\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"$name\"\r\n\r\n" . rtrim(chunk_split(base64_encode($data)));
            }

            $body = implode('', array_map(fn (string $part) => "--$boundary\r\n$part\r\n", $parts)) . "--$boundary--";
        }

        $head = '';
        foreach ($this->headers as $name => $value) {
            $head .= wordwrap("$name: $value", 76, "\r\n ") . "\r\n";
        }

        return "$head\r\n" . preg_replace('/\r\n|\r|\n/', "\r\n", $body) . "\r\n";
    }
}

/** One connection to the sink: a machine with states. Lines go in, replies come out. */
final class Session
{
    private const MAX_SIZE = 100_000;

    private State $state = State::Connected;
    private ?string $user = null;
    private string $sender = '';
    private array $recipients = [];
    private string $data = '';
    private ?Generator $dialogue = null;

    public function __construct(private readonly Sink $sink)
    {
    }

    public function greeting(): string
    {
        return "220 sink.example ready\r\n";
    }

    public function isClosed(): bool
    {
        return $this->state === State::Closed;
    }

    public function line(string $line): string
    {
        if ($this->state === State::Data) {
            return $this->dataLine($line);
        }

        if ($this->dialogue !== null) {
            $this->dialogue->send($line);
            return $this->continueDialogue();
        }

        [$verb, $rest] = explode(' ', $line, 2) + [1 => ''];
        $reply = match (strtoupper($verb)) {
            'EHLO' => $this->hello($rest, ['PIPELINING', '8BITMIME', 'SIZE ' . self::MAX_SIZE, 'AUTH PLAIN LOGIN']),
            'HELO' => $this->hello($rest, []),
            'AUTH' => $this->auth($rest),
            'MAIL' => $this->mail($rest),
            'RCPT' => $this->recipient($rest),
            'DATA' => $this->beginData(),
            'RSET' => $this->reset(),
            'NOOP' => '250 OK',
            'VRFY' => '252 Cannot verify',
            'QUIT' => $this->quit(),
            default => '500 Unknown command ' . json_encode($verb),
        };
        return "$reply\r\n";
    }

    private function hello(string $name, array $extensions): string
    {
        if ($name === '') {
            return '501 Who are you?';
        }

        $this->reset();
        $lines = ["sink.example greets $name", ...$extensions];
        $last = array_pop($lines);
        return implode('', array_map(fn ($line) => "250-$line\r\n", $lines)) . "250 $last";
    }

    private function auth(string $rest): string
    {
        if ($this->user !== null) {
            return '503 Already known';
        }

        [$mechanism, $initial] = explode(' ', $rest, 2) + [1 => null];
        $this->dialogue = match (strtoupper($mechanism)) {
            'PLAIN' => $this->plain($initial),
            'LOGIN' => $this->login(),
            default => null,
        };
        return $this->dialogue === null ? '504 Unknown mechanism' : rtrim($this->continueDialogue());
    }

    private function continueDialogue(): string
    {
        if ($this->dialogue->valid()) {
            return '334 ' . base64_encode($this->dialogue->current()) . "\r\n";
        }

        $credentials = $this->dialogue->getReturn();
        $this->dialogue = null;
        if ($credentials === null || !$this->sink->knows(...$credentials)) {
            return "535 Authentication failed\r\n";
        }

        [$this->user] = $credentials;
        return "235 Welcome $this->user\r\n";
    }

    private function plain(?string $initial): Generator
    {
        $parts = explode("\0", (string) base64_decode($initial ?? yield '', true));
        return count($parts) === 3 ? [$parts[1], $parts[2]] : null;
    }

    private function login(): Generator
    {
        $user = yield 'Username:';
        $password = yield 'Password:';
        return [base64_decode($user), base64_decode($password)];
    }

    private function mail(string $rest): string
    {
        if (!preg_match('/^FROM:<([^>]*)>(?:\s+SIZE=(\d+))?$/i', $rest, $match)) {
            return '501 Syntax: MAIL FROM:<address>';
        }

        switch ($this->state) {
            case State::Connected:
                return '503 Say hello first';
            case State::Greeted:
                if ($this->user === null) {
                    return '530 Authentication required';
                }
                if ((int) ($match[2] ?? 0) > self::MAX_SIZE) {
                    return '552 Too large';
                }
                $this->sender = $match[1];
                $this->state = State::Sender;
                return '250 OK';
            default:
                return '503 There is a sender already';
        }
    }

    private function recipient(string $rest): string
    {
        if (!in_array($this->state, [State::Sender, State::Recipients], true)) {
            return '503 Who sends it?';
        }

        if (!preg_match('/^TO:<([^@>]+)@([^>]+)>$/i', $rest, $match)) {
            return '501 Syntax: RCPT TO:<address>';
        }

        if (strcasecmp($match[2], 'sink.example') !== 0) {
            return "554 We do not relay to $match[2]";
        }

        if (!$this->sink->hasMailbox($match[1])) {
            return "550 No mailbox $match[1]";
        }

        $this->recipients[] = strtolower($match[1]);
        $this->state = State::Recipients;
        return '250 OK';
    }

    private function beginData(): string
    {
        if ($this->state !== State::Recipients) {
            return '503 No recipients';
        }

        $this->state = State::Data;
        $this->data = '';
        return '354 End with a dot';
    }

    private function dataLine(string $line): string
    {
        if ($line !== '.') {
            $this->data .= (str_starts_with($line, '.') ? substr($line, 1) : $line) . "\r\n";
            return '';
        }

        $size = strlen($this->data);
        $number = $size > self::MAX_SIZE ? null : $this->sink->deliver($this->sender, $this->recipients, $this->data);
        $this->reset();
        return $number === null ? "552 Too large: $size\r\n" : "250 Taken as number $number\r\n";
    }

    private function reset(): string
    {
        [$this->sender, $this->recipients, $this->state] = ['', [], State::Greeted];
        return '250 OK';
    }

    private function quit(): string
    {
        $this->state = State::Closed;
        return '221 Good bye';
    }
}

final class Sink
{
    /** @var array<int, array{Socket, Session, string}> */
    private array $sessions = [];

    /** @var list<array{from: string, to: list<string>, data: string}> */
    public array $letters = [];

    private readonly Socket $socket;

    public function __construct(private readonly array $users, private readonly array $mailboxes)
    {
        $this->socket = socket_create_listen(0, 16);
    }

    public function port(): int
    {
        socket_getsockname($this->socket, $address, $port);
        return $port;
    }

    public function knows(string $user, string $password): bool
    {
        return isset($this->users[$user]) && hash_equals($this->users[$user], hash('sha256', $password));
    }

    public function hasMailbox(string $name): bool
    {
        return in_array(strtolower($name), $this->mailboxes, true);
    }

    public function deliver(string $from, array $to, string $data): int
    {
        return array_push($this->letters, compact('from', 'to', 'data'));
    }

    /** Does what there is to do, waits for something when there is nothing. */
    public function turn(Socket $client): bool
    {
        $read = [$this->socket, $client, ...array_column($this->sessions, 0)];
        $write = $except = null;
        if (socket_select($read, $write, $except, 3) < 1) {
            throw new SmtpException('The other side is silent');
        }

        foreach ($read as $socket) {
            if ($socket === $this->socket) {
                $peer = socket_accept($socket);
                $this->sessions[spl_object_id($peer)] = [$peer, $session = new Session($this), ''];
                socket_write($peer, $session->greeting());
            } elseif ($socket !== $client) {
                $this->serve($socket);
            }
        }

        return in_array($client, $read, true);
    }

    private function serve(Socket $socket): void
    {
        $id = spl_object_id($socket);
        [, $session, &$buffer] = $this->sessions[$id];
        $received = socket_recv($socket, $bytes, 4096, MSG_DONTWAIT);
        $buffer .= $bytes;
        $replies = '';
        while (($end = strpos($buffer, "\r\n")) !== false && !$session->isClosed()) {
            $line = substr($buffer, 0, $end);
            $buffer = substr($buffer, $end + 2);
            $replies .= $session->line($line);
        }

        if ($replies !== '') {
            socket_write($socket, $replies);
        }

        if (!$received || $session->isClosed()) {
            socket_close($socket);
            unset($this->sessions[$id]);
        }
    }
}

final class Client
{
    private string $buffer = '';

    /** @var array<string, string> */
    public array $extensions = [];

    public bool $verbose = true;

    private function __construct(private readonly Socket $socket, private readonly Sink $sink)
    {
    }

    public static function connect(Sink $sink): self
    {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_connect($socket, '127.0.0.1', $sink->port());
        $client = new self($socket, $sink);
        $client->reply('connect', 220);
        return $client;
    }

    public function hello(string $name): void
    {
        foreach (array_slice($this->command("EHLO $name", 250), 1) as $line) {
            [$word, $rest] = explode(' ', $line, 2) + [1 => ''];
            $this->extensions[$word] = $rest;
        }
    }

    public function login(string $user, string $password, string $mechanism = 'PLAIN'): void
    {
        switch ($mechanism) {
            case 'PLAIN':
                $this->command('AUTH PLAIN ' . base64_encode("\0$user\0$password"), 235);
                break;
            case 'LOGIN':
                $this->command('AUTH LOGIN', 334);
                $this->command(base64_encode($user), 334);
                $this->command(base64_encode($password), 235);
                break;
            default:
                $this->command("AUTH $mechanism", 235);
        }
    }

    /** @return array<string, string> the recipients that were refused, and why */
    public function send(Letter $letter): array
    {
        $data = $letter->render();
        $size = isset($this->extensions['SIZE']) ? ' SIZE=' . strlen($data) : '';
        $this->command("MAIL FROM:<$letter->sender>$size", 250);
        $refused = [];
        if (isset($this->extensions['PIPELINING'])) {
            $this->write(implode('', array_map(fn ($r) => "RCPT TO:<$r>\r\n", $letter->recipients())));
        }

        foreach ($letter->recipients() as $recipient) {
            try {
                isset($this->extensions['PIPELINING']) ? $this->reply("RCPT TO:<$recipient>", 250) : $this->command("RCPT TO:<$recipient>", 250);
            } catch (SmtpException $e) {
                $refused[$recipient] = $e->getMessage();
            }
        }

        if (count($refused) === count($letter->recipients())) {
            $this->command('RSET', 250);
            return $refused;
        }

        $this->command('DATA', 354);
        $this->write(preg_replace('/^\./m', '..', $data) . ".\r\n");
        $this->reply('(' . strlen($data) . ' bytes)', 250);
        return $refused;
    }

    /** @return list<string> */
    public function command(string $line, int ...$expected): array
    {
        $this->write("$line\r\n");
        return $this->reply($line, ...$expected);
    }

    public function quit(): void
    {
        $this->command('QUIT', 221);
        while (!$this->sink->turn($this->socket)) {
            // The sink closes.
        }
        echo '  end: ', var_export(socket_read($this->socket, 10), true), "\n";
        socket_close($this->socket);
    }

    private function write(string $bytes): void
    {
        socket_write($this->socket, $bytes);
    }

    private function reply(string $command, int ...$expected): array
    {
        $lines = [];
        do {
            while (($end = strpos($this->buffer, "\r\n")) === false) {
                while (!$this->sink->turn($this->socket)) {
                    // Its turn.
                }

                if (!socket_recv($this->socket, $bytes, 4096, MSG_DONTWAIT)) {
                    throw new SmtpException('The server ended');
                }

                $this->buffer .= $bytes;
            }

            $line = substr($this->buffer, 0, $end);
            $this->buffer = substr($this->buffer, $end + 2);
            $lines[] = substr($line, 4);
        } while ($line[3] === '-');

        $code = (int) $line;
        if ($this->verbose) {
            echo '  C ', strlen($command) > 60 ? substr($command, 0, 57) . '...' : $command, "\n  S $code ", implode(" | ", $lines), "\n";
        }

        return in_array($code, $expected, true) ? $lines : throw SmtpException::unexpected(strtok($command, ' '), $code, $lines);
    }
}

$sink = new Sink(['anna' => hash('sha256', 'secret'), 'otto' => hash('sha256', 'p@ss w:rd')], ['anna', 'otto', 'list']);

echo "A plain letter\n";
$client = Client::connect($sink);
$client->hello('client.example');
echo '  extensions: ', json_encode($client->extensions), "\n";
$client->login('anna', 'secret');
$client->send(Letter::from('anna@sink.example')->to('otto@sink.example')->subject('Greetings')->text("Hello Otto,\n\n.this line starts with a dot\n..and this with two\n.\nA line of ümläuts = quoted.\n"));

echo "Several recipients, some wrong\n";
$refused = $client->send(Letter::from('anna@sink.example')->to('list@sink.example', 'nobody@sink.example', 'otto@elsewhere.example', 'OTTO@SINK.example')->subject('Grüße an alle')->text('Kurz.'));
print_r($refused);
$refused = $client->send(Letter::from('anna@sink.example')->to('nobody@sink.example')->subject('x')->text('y'));
echo count($refused), " refused\n";

echo "An attachment\n";
$client->send(Letter::from('anna@sink.example')->to('list@sink.example')->subject('With a file')->text('See below.')->attach('all.bin', 'application/octet-stream', implode('', array_map('chr', range(0, 255)))));
$client->quit();

echo "Mistakes\n";
$client = Client::connect($sink);
foreach (['MAIL FROM:<a@b>', 'EHLO', 'FOO bar', 'HELO c', 'MAIL FROM:<a@b>', 'AUTH CRAM-MD5', 'AUTH PLAIN !!!', 'AUTH PLAIN ' . base64_encode("\0otto\0wrong"), 'RCPT TO:<otto@sink.example>', 'DATA', 'NOOP', 'VRFY anna'] as $command) {
    try {
        $client->command($command, 250, 252);
    } catch (SmtpException $e) {
        echo '  ', get_class($e), ' ', $e->getCode(), "\n";
    }
}
$client->login('otto', 'p@ss w:rd', 'LOGIN');
try {
    $client->login('otto', 'again');
} catch (SmtpException $e) {
    echo '  ', $e->getMessage(), "\n";
}
try {
    $client->hello('again.example');
    $client->send(Letter::from('otto@sink.example')->to('list@sink.example')->subject('Too much')->text(str_repeat("0123456789\n", 12000)));
} catch (SmtpException $e) {
    echo '  ', $e->getMessage(), "\n";
}
$client->quit();

echo "What arrived\n";
foreach ($sink->letters as $number => ['from' => $from, 'to' => $to, 'data' => $data]) {
    printf("-- %d: from %s to %s, %d bytes\n%s", $number + 1, $from, implode(' and ', $to), strlen($data), str_replace("\r\n", "\n", $data));
}
