<?php
// Gives functions that read texts of others thousands of mutated texts: nothing may come of it but results, php's messages and php's exceptions.
// Usage: library.php area seed count
[, $area, $seed, $count] = $argv;
error_reporting(E_ALL);
ini_set('memory_limit', '512M');
date_default_timezone_set('UTC');

// Numbers that are the same in every run.
final class Dice
{
    public function __construct(private int $state)
    {
    }

    public function below(int $limit): int
    {
        $this->state = ($this->state * 1103515245 + 12345) & 0x7fffffff;
        return ($this->state >> 8) % max(1, $limit);
    }
}

class Bag
{
    public $a;
    protected $b = 1;
    private $c;

    public function __wakeup()
    {
        $this->a = 1;
    }
}

class Neat
{
    public $data;

    public function __serialize(): array
    {
        return [1];
    }

    public function __unserialize(array $data): void
    {
        $this->data = $data;
    }
}

enum Suit: string
{
    case Hearts = 'h';
    case Spades = 's';
}

const NUMBERS = ['99999999999', '-1', '0', '2147483648', '9223372036854775807', '1e999', '4294967295'];

function mutate(Dice $dice, array $corpus, string $alphabet): string
{
    $text = $corpus[$dice->below(count($corpus))];
    for ($changes = 1 + $dice->below(5); $changes > 0; $changes--) {
        $at = $dice->below(strlen($text) + 1);
        [$head, $tail] = [substr($text, 0, $at), substr($text, $at)];
        $other = $corpus[$dice->below(count($corpus))];
        $text = match ($dice->below(7)) {
            0 => $head . $alphabet[$dice->below(strlen($alphabet))] . $tail,
            1 => $head . substr($tail, 1 + $dice->below(3)),
            2 => $head . chr($dice->below(256)) . substr($tail, 1),
            3 => $head . substr($other, $dice->below(strlen($other) + 1)),
            4 => $head . NUMBERS[$dice->below(count(NUMBERS))] . $tail,
            5 => $head . str_repeat(substr($tail, 0, $dice->below(8)), $dice->below(4)) . $tail,
            6 => $head,
        };
    }
    return substr($text, 0, 2000);
}

// Counts and widths that only fill the memory are no question here.
function without_large_numbers(string $text): string
{
    return preg_replace('/\d{5,}/', '9999', $text);
}

$seen = 0;
set_error_handler(function ($level, $message) use (&$seen) {
    $seen++;
    return check($message);
});

// What .NET says must not be heard.
function check(string $message): bool
{
    if (preg_match('/   at |System\.|Internal error|NullReference|Object reference|OutOfRange|OverflowException|InvalidCast|IndexOut|KeyNotFound/', $message)) {
        echo "not a message of php: $message\n";
    }
    return true;
}

$areas = require __DIR__ . '/areas.php';
[$corpus, $alphabet, $run] = $areas[$area];
$dice = new Dice((int) $seed);
for ($i = 0; $i < $count; $i++) {
    $text = mutate($dice, $corpus, $alphabet);
    try {
        $run($text, $dice);
    } catch (Throwable $e) {
        $seen++;
        check($e->getMessage());
    }
}
echo $seen > 0 ? "$area: $count texts\n" : "$area: no text was refused\n";
