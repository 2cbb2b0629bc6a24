--TEST--
Literal keys of elements that are asked for, changed and made
--FILE--
<?php
$a = ['x' => ['y' => 1], '5' => 2, 'n' => null]; 
var_dump(isset($a['x']['y']), isset($a['5']), isset($a['n']), $a['n'] ?? 'd', $a['zz']['q'] ?? 'e', isset($a['x']['y']['z'])); 
$a['x']['y'] .= 'app'; $a['5'] += 3; $a['new']['deep'] = 1; $s = 'str'; var_dump($a, isset($s['x']), $s['0'], isset($s['1']));
try { $s['x'] = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $s['x'] .= 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$z = null; $z['k'] .= 'x'; var_dump($z);
--EXPECTF--
bool(true)
bool(true)
bool(false)
string(1) "d"
string(1) "e"
bool(false)
array(4) {
  ["x"]=>
  array(1) {
    ["y"]=>
    string(4) "1app"
  }
  [5]=>
  int(5)
  ["n"]=>
  NULL
  ["new"]=>
  array(1) {
    ["deep"]=>
    int(1)
  }
}
bool(false)
string(1) "s"
bool(true)
Cannot access offset of type string on string
Cannot access offset of type string on string

Warning: Undefined array key "k" in %s on line 7
array(1) {
  ["k"]=>
  string(1) "x"
}
