--TEST--
A destructor that throws at unset()
--FILE--
<?php
class D { function __destruct() { throw new Exception('in destructor'); } }
$d = new D;
try { unset($d); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
echo 'after';
--EXPECT--
in destructor
after
