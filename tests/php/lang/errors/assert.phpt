--TEST--
assert throws when assertions are on
--FILE--
<?php
try { assert(1 > 2); } catch (AssertionError $e) { echo $e->getMessage(), "\n"; }
try { assert(false, 'why'); } catch (AssertionError $e) { echo $e->getMessage(), "\n"; }
class MyE extends Exception {}
try { assert($a = strlen('x') > 5, new MyE('custom')); } catch (MyE $e) { echo $e->getMessage(), "\n"; }
var_dump(assert(true));
--EXPECT--
assert(1 > 2)
why
custom
bool(true)
