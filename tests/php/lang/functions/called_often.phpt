--TEST--
Functions that are called often, and loops that turn often, keep what they had
--FILE--
<?php
// Each of these is called so often that its code may be replaced while it is in use: nothing it remembers may be lost.
function counter(): int { static $n = 0, $seen = []; $n++; $seen[$n % 3] = "s$n"; return $n + count($seen); }
for ($i = 0; $i < 9000; $i++) { $last = counter(); }
echo "static: $last ", counter(), "\n";

// The calls further out go on in the code that they began in.
function descend(int $n, array $path): string
{
    $here = "d" . ($n % 7);
    $below = $n > 0 ? descend($n - 1, [$here, ...array_slice($path, 0, 2)]) : "bottom";
    return $n % 2000 === 0 ? "$below/$here:" . implode('', $path) . ':' . PHP_MAJOR_VERSION : $below;
}
echo "recursion: ", descend(8000, []), "\n";

// A loop turns for long in one call.
function turns(int $n): array { $sum = 0; $words = ['a' => 1, 'b' => 2]; for ($i = 0; $i < $n; $i++) { $sum += $words[$i % 2 ? 'a' : 'b'] <=> $i; } return [$sum, strlen("x$sum")]; }
foreach ([10, 5000, 10, 20000, 10] as $n) { echo "turns: ", implode(',', turns($n)), "\n"; }

class Account
{
    private array $log = [];
    public function __construct(private int $balance = 0, public ?Closure $observer = null) {}
    public function add(int $by): static { $old = $this->balance; $this->balance += $by; ($this->observer)?->call($this, $old); return $this; }
    public function __get(string $name): string { return "magic $name"; }
    public static function make(): static { return new static(observer: function (int $old) { static $calls = 0; if (++$calls % 4000 === 0) { $this->log[] = "$calls:$old>{$this->balance}"; } }); }
    public function log(): string { return implode(' ', $this->log); }
}
$account = Account::make();
for ($i = 0; $i < 12000; $i++) { $account->add($i % 5 - 1); }
echo "object: ", $account->log(), ' ', $account->nothing, "\n";

// What it catches, and where it was, stays right.
function risky(int $i): int { try { if ($i % 3000 === 2999) { throw new RuntimeException("at $i"); } return $i; } catch (RuntimeException $e) { echo $e->getMessage(), ' line ', $e->getLine(), "\n"; return -1; } finally { $i = 0; } }
$negative = 0;
for ($i = 0; $i < 10000; $i++) { $negative += risky($i) < 0 ? 1 : 0; }
echo "caught: $negative\n";

// References, defaults, variadics, and closures made in it.
function apply(array &$to, callable|int $f = 3, int ...$more): Closure { $to[] = is_int($f) ? $f : $f(count($to)); return static fn (int $x): int => $x + array_sum($more) + count($to); }
$list = [];
for ($i = 0; $i < 5000; $i++) { $closure = $i % 2 ? apply($list) : apply($list, fn (int $n): int => $n * 2, $i, 1); if (count($list) > 4) { $list = array_slice($list, -2); } }
echo "closures: ", implode(',', $list), ' ', $closure(1), "\n";
?>
--EXPECT--
static: 9003 9004
recursion: bottom/d0:d1d2d3:8/d5:d6d0d1:8/d3:d4d5d6:8/d1:d2d3d4:8/d6::8
turns: -6,3
turns: -4996,6
turns: -6,3
turns: -19996,7
turns: -6,3
object: 4000:3997>4000 8000:7997>8000 12000:11997>12000 magic nothing
at 2999 line 34
at 5999 line 34
at 8999 line 34
caught: 3
closures: 6,3 6
