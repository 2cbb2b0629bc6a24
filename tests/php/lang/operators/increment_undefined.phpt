--TEST--
Increment of something undefined
--FILE--
<?php
$u++;
var_dump($u);
$a = [];
$a['x']++;
var_dump($a);
try { $arr = [1]; $arr++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { $o = new stdClass; $o--; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--

Warning: Undefined variable $u in %sincrement_undefined.php on line 2
int(1)

Warning: Undefined array key "x" in %sincrement_undefined.php on line 5
array(1) {
  ["x"]=>
  int(1)
}
Cannot increment array
Cannot decrement stdClass
