--TEST--
A small inventory program
--FILE--
<?php
interface Storage { public function save(string $key, mixed $v): void; public function load(string $key): mixed; }
final class Memory implements Storage {
    private array $d = [];
    public function save(string $key, mixed $v): void { $this->d[$key] = $v; }
    public function load(string $key): mixed { return $this->d[$key] ?? throw new OutOfBoundsException("no $key"); }
}
abstract class Item {
    private static int $next = 1;
    public readonly int $id;
    public function __construct(protected string $name, protected float $price, protected int $qty = 1) { $this->id = self::$next++; }
    abstract public function tax(): float;
    public function total(): float { return round($this->price * $this->qty * (1 + $this->tax()), 2); }
    public function __toString(): string { return sprintf('%03d %-8s %2d x %7.2f = %8.2f', $this->id, $this->name, $this->qty, $this->price, $this->total()); }
}
class Food extends Item { public function tax(): float { return 0.05; } }
class Toy extends Item { public function tax(): float { return 0.2; } }
$store = new Memory;
$store->save('items', [new Food('apple', 0.5, 10), new Toy('robot', 19.99), new Food('bread', 2.25, 2)]);
$sum = 0.0;
foreach ($store->load('items') as $i) { echo $i, "\n"; $sum += $i->total(); }
printf("%s %.2f %05d %x %b %o %e %'*10s|%-10s|%+d %c %%\n", 'sum', $sum, 42, 255, 5, 8, 12345.678, 'right', 'left', 7, 65);
try { $store->load('none'); } catch (OutOfBoundsException $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
$groups = [];
foreach ($store->load('items') as $i) { $groups[$i::class][] = $i->id; }
ksort($groups);
echo json_encode($groups), "\n";
--EXPECT--
001 apple    10 x    0.50 =     5.25
002 robot     1 x   19.99 =    23.99
003 bread     2 x    2.25 =     4.73
sum 33.97 00042 ff 101 10 1.234568e+4 *****right|left      |+7 A %
OutOfBoundsException: no none
{"Food":[1,3],"Toy":[2]}
