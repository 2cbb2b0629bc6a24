--TEST--
Capturing what is undefined
--FILE--
<?php
$f = function () use ($nope) { var_dump($nope); };
$f();
$g = function () use (&$made) { $made = 'now'; };
$g();
echo $made, "\n";
--EXPECTF--

Warning: Undefined variable $nope in %scapture_undefined.php on line 2
NULL
now
