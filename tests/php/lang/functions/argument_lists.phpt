--TEST--
func_get_args, spread and named arguments together
--FILE--
<?php
var_dump((fn() => func_get_args())(1, 2, 3), (function ($a, $b = 5) { return [func_num_args(), get_defined_vars()]; })(1));
function va($first, ...$rest) { return [$first, $rest]; }
var_dump(va(1, ...[2, 3], ...['k' => 4]));
function na($a, $b = 2, ...$c) { return "$a-$b-" . json_encode($c); }
echo na(b: 5, a: 1), na(1, 2, 3, d: 4);
try { na(b: 1); } catch (Error $e) { echo $e->getMessage(); }
try { na(1, a: 2); } catch (Error $e) { echo $e->getMessage(); }
--EXPECT--
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
array(2) {
  [0]=>
  int(1)
  [1]=>
  array(2) {
    ["a"]=>
    int(1)
    ["b"]=>
    int(5)
  }
}
array(2) {
  [0]=>
  int(1)
  [1]=>
  array(3) {
    [0]=>
    int(2)
    [1]=>
    int(3)
    ["k"]=>
    int(4)
  }
}
1-5-[]1-2-{"0":3,"d":4}na(): Argument #1 ($a) not passedNamed parameter $a overwrites previous argument
