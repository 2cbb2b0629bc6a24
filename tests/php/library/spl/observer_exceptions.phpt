--TEST--
SPL: observer exceptions
--FILE--
<?php
class Sub implements SplSubject { private $o; function __construct() { $this->o = new SplObjectStorage; } function attach(SplObserver $x): void { $this->o->attach($x);} function detach(SplObserver $x): void {} function notify(): void { foreach($this->o as $x) $x->update($this); } }
try { throw new OutOfBoundsException("x", 3); } catch (RuntimeException $e) { echo get_class($e), $e->getCode(), "\n"; }
--EXPECT--
OutOfBoundsException3
