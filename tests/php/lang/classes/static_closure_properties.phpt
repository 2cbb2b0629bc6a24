--TEST--
Callables kept in properties
--FILE--
<?php
class Bus {
    private array $h = [];
    public ?Closure $once = null;
    function on(string $e, callable $c): static { $this->h[$e][] = $c; return $this; }
    function fire($e, ...$a) { foreach ($this->h[$e] ?? [] as $c) echo $c(...$a), ' '; if ($this->once) { ($this->once)(...$a); $this->once = null; } }
}
$b = new Bus;
$b->on('x', fn($v) => "first $v")->on('x', 'strtoupper')->once = function ($v) { echo "once $v "; };
$b->fire('x', 'val');
$b->fire('x', 'again');
$b->fire('none');
echo "\n";
try { $b->once(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
first val VAL once val first again AGAIN 
Call to undefined method Bus::once()
