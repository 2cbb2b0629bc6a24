--TEST--
compact and extract reach local variables
--FILE--
<?php
function f($a, $b = 2) { $c = 3; $r = compact('a', ['b', 'c']); extract(['a' => 'A', 'd' => 'D']); return json_encode($r) . $a . $d; }
echo f(1), "\n";
echo json_encode(compact('nope')), "\n";
function g() { $x = 1; return get_defined_vars(); }
echo json_encode(g()), "\n";
--EXPECTF--
{"a":1,"b":2,"c":3}AD

Warning: compact(): Undefined variable $nope in %scompact_extract.php on line 4
[]
{"x":1}
