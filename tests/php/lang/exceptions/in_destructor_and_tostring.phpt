--TEST--
Exceptions out of magic methods
--FILE--
<?php
class D { function __destruct() { throw new Exception('from destructor'); } }
try { $d = new D; unset($d); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
class S { function __toString() { throw new Exception('from string'); } }
try { echo new S; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
class G { function __get($n) { throw new Exception("no $n"); } }
try { (new G)->x->y; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { array_map(function ($x) { if ($x == 2) throw new Exception("at $x"); echo $x; }, [1, 2, 3]); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { usort($GLOBALS['arr'], 5); } catch (TypeError $e) { echo substr($e->getMessage(), 0, 20), "\n"; }
--EXPECT--
from destructor
from string
no x
1at 2
usort(): Argument #1
