--TEST--
Deep ini expressions and deep arrays of names end in an error, not in a dead process
--FILE--
<?php
// Nesting has php's own bound; deep arrays are no recursion.
foreach (['(' => [9994, 9995, 1000000], '~' => [9994, 9995, 1000000], '!' => [1000000], '1|(' => [3331, 3332, 300000]] as $opening => $counts) {
    foreach ($counts as $n) {
        $values = @parse_ini_string('a=' . str_repeat($opening, $n) . '1');
        echo "$opening $n: ", $values === false ? trim(error_get_last()['message']) : json_encode($values), "\n";
    }
}
$x = 1;
$names = 'x';
for ($i = 0; $i < 5000; $i++) {
    $names = [$names];
}
var_dump(compact($names));
var_dump(count(parse_ini_string(str_repeat("a[] = 1\n", 50000))['a']));
--EXPECT--
( 9994: syntax error, unexpected END_OF_LINE, expecting '^' or '|' or '&' or ')' in Unknown on line 1
( 9995: memory exhausted in Unknown on line 1
( 1000000: memory exhausted in Unknown on line 1
~ 9994: {"a":"1"}
~ 9995: memory exhausted in Unknown on line 1
~ 1000000: memory exhausted in Unknown on line 1
! 1000000: memory exhausted in Unknown on line 1
1|( 3331: syntax error, unexpected END_OF_LINE, expecting '^' or '|' or '&' or ')' in Unknown on line 1
1|( 3332: memory exhausted in Unknown on line 1
1|( 300000: memory exhausted in Unknown on line 1
array(1) {
  ["x"]=>
  int(1)
}
int(50000)
