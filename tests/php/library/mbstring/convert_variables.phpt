--TEST--
mb_convert_variables()
--EXTENSIONS--
mbstring
--FILE--
<?php
$a = "\xe9";
$b = ["\xe8", ["x" => "\xe0"]];
var_dump(mb_convert_variables('UTF-8', 'ISO-8859-1', $a, $b), $a, $b);
$c = 'é';
var_dump(mb_convert_variables('ISO-8859-1', ['ASCII', 'UTF-8'], $c), bin2hex($c));
?>
--EXPECT--
string(10) "ISO-8859-1"
string(2) "é"
array(2) {
  [0]=>
  string(2) "è"
  [1]=>
  array(1) {
    ["x"]=>
    string(2) "à"
  }
}
string(5) "UTF-8"
string(2) "e9"
