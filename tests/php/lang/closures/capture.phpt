--TEST--
Capturing by value and by reference
--FILE--
<?php
$v = 1;
$byVal = function () use ($v) { return $v; };
$byRef = function () use (&$v) { return ++$v; };
$v = 10;
echo $byVal(), $byRef(), $v, "\n";
$fs = [];
for ($i = 0; $i < 3; $i++) $fs[] = function () use ($i) { return $i; };
foreach ($fs as $f) echo $f();
echo "\n";
$mod = function () use ($v) { $v++; return $v; };
echo $mod(), $mod(), $v, "\n";
$rec = function ($n) use (&$rec) { return $n ? $n + $rec($n - 1) : 0; };
echo $rec(4), "\n";
--EXPECT--
11111
012
121211
10
