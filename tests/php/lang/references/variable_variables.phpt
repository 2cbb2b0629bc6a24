--TEST--
Variable variables
--FILE--
<?php
$name = 'x';
$$name = 5;
echo $x, ${'na' . 'me'}, ${'x'}, "\n";
$n2 = 'name';
echo $$$n2, "\n";
$arr = ['k' => 'x'];
echo ${$arr['k']}, "\n";
${'weird name'} = 'w';
echo ${'weird name'}, "\n";
function f() { $v = 'loc'; $$v = 'L'; return $loc; }
echo f(), "\n";
$o = new stdClass;
$p = 'prop';
$o->$p = 1;
$o->{'a b'} = 2;
echo json_encode($o), "\n";
--EXPECT--
5x5
5
5
w
L
{"prop":1,"a b":2}
