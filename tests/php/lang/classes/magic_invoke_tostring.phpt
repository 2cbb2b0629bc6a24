--TEST--
__invoke and __toString
--FILE--
<?php
class I {
    function __construct(private $n) {}
    function __invoke($x = 1) { return $x * $this->n; }
    function __toString(): string { return "I{$this->n}"; }
}
$i = new I(3);
echo $i(5), $i, "$i", $i . 'x', strlen($i), implode(',', array_map($i, [1, 2])), in_array('I3', [$i]) ? 'in' : 'out', $i == 'I3' ? 'eq' : 'ne', "\n";
var_dump($i instanceof Stringable, (string) $i, is_callable($i));
class N {}
try { echo new N; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class B { function __toString() { return 5; } }
try { echo new B; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
15I3I3I3x23,6ineq
bool(true)
string(2) "I3"
bool(true)
Object of class N could not be converted to string
5
