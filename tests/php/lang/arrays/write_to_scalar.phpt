--TEST--
Using a scalar as an array
--FILE--
<?php
$i = 5;
try { $i['x'] = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$f = false;
$f['x'] = 1;
var_dump($f);
$n = null;
$n['a']['b'][] = 1;
var_dump($n);
$t = true;
try { $t[] = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$s = '';
try { $s[] = 'x'; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$s = '';
try { $s['k'] = 'x'; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Cannot use a scalar value as an array

Deprecated: Automatic conversion of false to array is deprecated in %swrite_to_scalar.php on line 5
array(1) {
  ["x"]=>
  int(1)
}
array(1) {
  ["a"]=>
  array(1) {
    ["b"]=>
    array(1) {
      [0]=>
      int(1)
    }
  }
}
Cannot use a scalar value as an array
[] operator not supported for strings
Cannot access offset of type string on string
