--TEST--
Lines of errors in multi-line code
--FILE--
<?php
echo 'start',
    $one,
    "\n";
foo(
    $two,
    $three ?? 'x',
    $four
);
function foo($a, $b, $c) {
    return $a
        . $five;
}
$x = [
    'k' => $six,
    'l' => strlen(
        $seven
    ),
];
if ($eight
    && true) {
}
--EXPECTF--
start
Warning: Undefined variable $one in %sline_numbers.php on line 3


Warning: Undefined variable $two in %sline_numbers.php on line 6

Warning: Undefined variable $four in %sline_numbers.php on line 6

Warning: Undefined variable $five in %sline_numbers.php on line 12

Warning: Undefined variable $six in %sline_numbers.php on line 15

Warning: Undefined variable $seven in %sline_numbers.php on line 17

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %sline_numbers.php on line 17

Warning: Undefined variable $eight in %sline_numbers.php on line 20
