--TEST--
How closures are shown
--FILE--
<?php
$x = 1;
$f = function (int $a, &$b, $c = 1) use ($x) {};
var_dump($f);
print_r(fn() => 1);
echo get_class($f), "\n";
try { $f->prop = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { serialize($f); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
object(Closure)#1 (2) {
  ["static"]=>
  array(1) {
    ["x"]=>
    int(1)
  }
  ["parameter"]=>
  array(3) {
    ["$a"]=>
    string(10) "<required>"
    ["&$b"]=>
    string(10) "<required>"
    ["$c"]=>
    string(10) "<optional>"
  }
}
Closure Object
(
)
Closure
Cannot create dynamic property Closure::$prop
Serialization of 'Closure' is not allowed
