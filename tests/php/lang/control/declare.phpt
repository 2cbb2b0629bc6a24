--TEST--
declare with ticks, strict types and encoding
--FILE--
<?php
declare(strict_types=1);
function f(int $x) { return $x; }
try { f('5'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { echo strlen(5); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
echo f(5), "\n";
function g(float $x) { var_dump($x); }
g(5);
function h(): string { return 5; }
try { h(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
f(): Argument #1 ($x) must be of type int, string given, called in %sdeclare.php on line 4
strlen(): Argument #1 ($string) must be of type string, int given
5
float(5)
h(): Return value must be of type string, int returned
