--TEST--
Simple interpolation
--FILE--
<?php
$a = 'A';
$b = ['k' => 'V', 3 => 'three', -1 => 'neg', 'x y' => 's'];
$o = new stdClass;
$o->p = 'P';
$o->q = new stdClass;
$o->q->r = 'R';
echo "$a $b[k] $b[3] $b[-1] $o->p $a[0] {$a}s ${a}s $ a $1 $\n";
echo "$o->p->x [$a] $a-> $a->\n";
--EXPECTF--

Deprecated: Using ${var} in strings is deprecated, use {$var} instead in %sinterpolation_simple.php on line 8
A V three neg P A As As $ a $1 $
P->x [A] A-> A->
