<?php
/** A tour through the language, for the tests of the parser: it only has to parse. */
$a = 1 + 2 * -3 ** 2 % 4; $b = 'single \' quoted \\' . "double \"quoted\" \x41\u{1F600}\101\n";
$c = "simple $a, $b[0] $b[-1] $b[key] $b[$a] $d->e $d?->e, braces {$d->e['f']->g()} ${a} ${b['x']} \$a {$a}";
$h = <<<"HERE"
      indented $a
        more {$b['x']}
      HERE . <<<'NOW'
raw $a \n
NOW;
echo $a, $b ?? 'x', $a ? $b : ($c ?: $d); print $a . PHP_EOL;
if ($a < 1 && $b >= 2 || !$c) { f($a); } elseif ($a <=> $b) { g(...$x); } else if ($c) { h(name: 1, other: [1, 2]); } else { i(); }
if ($a): echo 1; elseif ($b): echo 2; else: echo 3; endif;
for ($i = 0, $j = 10; $i < $j; $i++, --$j) { if ($i % 2) continue; if ($i > 5) break; }
for (;;): break; endfor;
foreach ($list as $key => $value) { $sum += $value * $key; }
foreach ($list as ['id' => $id, 'tags' => [$first, , $third]]): echo $id; endforeach;
foreach ($list as &$ref) { $ref .= 'x'; } unset($ref, $list['a']['b'], $o->p);
while ($row = $result->fetch()) { $rows[] = $row; } while (false): endwhile; do { $n--; } while ($n > 0);
switch ($op) { case '+': $r = $a + $b; break; case '-'; $r = $a - $b; break; default: $r = null; }
$r = match (true) { $a > 1, $a < -1 => 'far', $a === 0 => 'zero', default => throw new LogicException("no $a"), };
try { risky(); } catch (TypeError | ValueError $e) { echo $e->getMessage(); } catch (Exception) { } finally { done(); }
$f = function (int $x, ?string &$y = null, A|B|null ...$rest) use ($a, &$b): ?array { static $calls = 0, $last; global $config; return [$x, ...$rest]; };
$g = static fn(array $x = [1, 'k' => 2], callable|null $cb = null): int|float => $x[0] <=> $cb->call(...);
[$p, [, $q]] = [1, [2, 3]]; ['k' => $r2] = $z; list($p, list($q)) = $z; [$p, $q] = [$q, $p];
$o = new Foo($a, b: 2); $o2 = new class(1) extends Base implements I, J { use T; public function __construct(private readonly int $v) { parent::__construct(); } };
$x = $o->method()?->prop['x']::CONSTANT; $y = $o::$static; $z = Foo::{'dynamic'}(); $w = (clone $o)->with(x: 1); $v = $$name->{$prop . 'x'}[1];
$k = isset($a, $b['c']) && !empty($d) and $e or $f xor $g; $t = $o instanceof Foo; $s = (int) $x + (float) '1.5' . (string) $y;
$i = 0xFF + 0b101 + 0o17 + 017 + 1_000_000 + 9223372036854775808 + .5 + 1e3 + 1.5E-3; $u = @$arr['x'] ?? `ls -l $a`; $i <<= 2; $i **= 3; $i ??= 4; $i ^= ~$i | 1 & 2;
function gen(iterable $in): Generator { foreach ($in as $k => $v) { $got = yield $k => $v; } yield; yield from other(); return 1; }
abstract class Shape implements Countable, \ArrayAccess { use A, B { A::m insteadof B; B::m as protected mB; x as public; } const ONE = 1, TWO = self::ONE << 1; final protected const string NAME = 'n';
    public static ?int $count = null; protected array $items = ['a' => [1, 2]], $more; private(set) string $set = 'x'; var $old;
    public string $full { get => $this->first . ' ' . $this->last; set(string $v) { [$this->first, $this->last] = explode(' ', $v); } }
    public function __construct(public readonly int $id, protected ?Foo $foo = new Foo(1)) { self::$count++; static::boot(); }
    abstract public function area(): float; public static function &make(self ...$x): static { return new static(...$x); } final function list() { return $this->class; } }
interface HasName extends A, B { const X = 'x'; public function name(): string; }
trait Greets { abstract function name(): string; static $n = 0; public function hi() { return __CLASS__ . __METHOD__ . __FUNCTION__ . __TRAIT__ . __LINE__ . "Hi {$this->name()}"; } }
enum Suit: string implements HasName { case Hearts = 'H'; case Spades = 'S'; const Wild = self::Spades; public static function from2(string $v): self { return self::from($v); } }
#[Attribute(Attribute::TARGET_CLASS), Other] final readonly class Point { public function __construct(#[Sensitive] public int $x = 0, public int $y = 0) {} }
function dnf((A&B)|null $x, A&C $y): never { throw new E; } $c1 = strlen(...); $c2 = $o->m(...); $c3 = Foo::m(...);
goto end; echo 'skipped'; end: declare(ticks=1) { tick(); }
$fnn = fn() => yield 1; exit($a); die; ?>
Inline <?= $a, 'x' ?> html
<?php if ($a): ?>yes<?php else: ?>no<?php endif ?>
<?php
