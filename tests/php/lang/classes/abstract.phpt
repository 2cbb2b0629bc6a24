--TEST--
Abstract classes cannot be made
--FILE--
<?php
abstract class S { abstract function area(); function describe() { return static::class . ' ' . $this->area(); } }
class Sq extends S { function __construct(private $s) {} function area() { return $this->s ** 2; } }
echo (new Sq(3))->describe(), "\n";
try { new S; } catch (Error $e) { echo $e->getMessage(), "\n"; }
interface I {}
try { new I; } catch (Error $e) { echo $e->getMessage(), "\n"; }
trait T {}
try { new T; } catch (Error $e) { echo $e->getMessage(), "\n"; }
enum E {}
try { new E; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
Sq 9
Cannot instantiate abstract class S
Cannot instantiate interface I
Cannot instantiate trait T
Cannot instantiate enum E
