--TEST--
$a += array: the variable takes what it has not, copies and references stay as they are
--FILE--
<?php
$a = ['x' => 1]; $b = $a; $a += ['y' => 2, 'x' => 3]; var_dump($a, $b); $a += $a; $c = &$a; $c += [5 => [1]]; var_dump($a);
$v = 1; $r = ['k' => &$v]; $a += $r; $v = 7; var_dump($a['k']); $n = null; try { $n += [1]; } catch (TypeError $e) { echo $e->getMessage(), "\n"; } $i = 1; $i += 2.5; var_dump($i); $s = '5'; $s += '6'; var_dump($s);
foreach ($b as $k => $q) { $b += ["$k$k" => 1]; } var_dump($b); function f($p) { $p += ['new' => 1]; return $p; } $o = ['o' => new stdClass]; $z = f($o); var_dump(count($o), count($z)); $z += $o + ['w' => $o]; var_dump(count($z)); 
try { $a += 1; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
array(2) {
  ["x"]=>
  int(1)
  ["y"]=>
  int(2)
}
array(1) {
  ["x"]=>
  int(1)
}
array(3) {
  ["x"]=>
  int(1)
  ["y"]=>
  int(2)
  [5]=>
  array(1) {
    [0]=>
    int(1)
  }
}
int(7)
Unsupported operand types: null + array
float(3.5)
int(11)
array(2) {
  ["x"]=>
  int(1)
  ["xx"]=>
  int(1)
}
int(1)
int(2)
int(3)
Unsupported operand types: array + int
