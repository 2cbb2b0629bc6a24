--TEST--
Which methods of ArrayAccess are called
--FILE--
<?php
class Node implements Countable, ArrayAccess, IteratorAggregate {
    private array $d = [];
    public function offsetExists(mixed $o): bool { echo "E($o)"; return isset($this->d[$o]); }
    public function offsetGet(mixed $o): mixed { echo "G($o)"; return $this->d[$o] ?? null; }
    public function offsetSet(mixed $o, mixed $v): void { echo 'S(' . var_export($o, true) . ')'; if ($o === null) $this->d[] = $v; else $this->d[$o] = $v; }
    public function offsetUnset(mixed $o): void { echo "U($o)"; unset($this->d[$o]); }
    public function count(): int { return count($this->d); }
    public function getIterator(): Iterator { return new ArrayIterator($this->d); }
}
$n = new Node; $n[] = 1; $n['k'] = 2; echo $n['k'], isset($n['k']), empty($n['k']), $n['zz'] ?? 'def', count($n);
unset($n['k']); $n['c'] ??= 7; $n['c'] .= 'x';
foreach ($n as $k => $v) echo "$k=>$v";
[$a] = $n; echo $a;
$n['arr']['x'] = 1;
--EXPECTF--
S(NULL)S('k')G(k)2E(k)1E(k)G(k)E(zz)def2U(k)E(c)S('c')G(c)S('c')0=>1c=>7xG(0)1G(arr)
Notice: Indirect modification of overloaded element of Node has no effect in %sarray_access_calls.php on line 15
