--TEST--
__toString() that throws, and objects without it
--FILE--
<?php
class P { public function __toString() { throw new Exception('ts'); } }
try { echo new P; } catch (Exception $e) { echo $e->getMessage(); }
echo (string) new class { function __toString(): string { return 'anon'; } };
class NoStr {}
try { echo new NoStr; } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump((int) new NoStr, (array) new NoStr, (bool) new NoStr, new P instanceof Stringable);
--EXPECTF--
tsanonObject of class NoStr could not be converted to string

Warning: Object of class NoStr could not be converted to int in %stostring_forms.php on line 7
int(1)
array(0) {
}
bool(true)
bool(true)
