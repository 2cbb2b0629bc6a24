--TEST--
Increment and decrement, before and after
--FILE--
<?php
$i = 5;
echo $i++, $i, ++$i, $i--, --$i, "\n";
$a = [1];
$a[0]++;
++$a[0];
echo $a[0], "\n";
$o = new stdClass;
$o->n = 1;
echo $o->n++ + ++$o->n, $o->n, "\n";
$n = null;
$n++;
var_dump($n);
$n = null;
$n--;
var_dump($n);
$f = 1.5;
$f++;
var_dump($f);
$b = true;
$b++;
var_dump($b);
--EXPECT--
56775
3
43
int(1)
NULL
float(2.5)
bool(true)
