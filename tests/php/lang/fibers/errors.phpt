--TEST--
Errors of fibers that are in another state than a call needs
--FILE--
<?php
function t($g) { try { var_dump($g()); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$f = new Fiber(function () { Fiber::suspend(1); throw new LogicException('out'); });
t(fn() => $f->resume()); t(fn() => $f->getReturn()); t(fn() => $f->throw(new Exception('x')));
t(fn() => $f->start()); t(fn() => $f->start()); t(fn() => $f->getReturn());
t(fn() => $f->resume()); t(fn() => $f->getReturn()); t(fn() => $f->resume()); t(fn() => $f->start());
t(fn() => Fiber::suspend(1)); t(fn() => new FiberError); t(fn() => clone $f); t(fn() => serialize($f)); t(fn() => $f->x = 1);
t(fn() => new Fiber('nosuch')); t(fn() => new Fiber()); t(fn() => (new Fiber('strlen'))->start());
$g = new Fiber(function () use (&$g) { t(fn() => $g->resume()); t(fn() => $g->start()); var_dump($g->isRunning(), Fiber::getCurrent() === $g); t(fn() => $g->getReturn()); return 7; });
$g->start(); var_dump($g->getReturn());
?>
--EXPECT--
FiberError: Cannot resume a fiber that is not suspended
FiberError: Cannot get fiber return value: The fiber has not been started
FiberError: Cannot resume a fiber that is not suspended
int(1)
FiberError: Cannot start a fiber that has already been started
FiberError: Cannot get fiber return value: The fiber has not returned
LogicException: out
FiberError: Cannot get fiber return value: The fiber threw an exception
FiberError: Cannot resume a fiber that is not suspended
FiberError: Cannot start a fiber that has already been started
FiberError: Cannot suspend outside of a fiber
Error: The "FiberError" class is reserved for internal use and cannot be manually instantiated
Error: Trying to clone an uncloneable object of class Fiber
Exception: Serialization of 'Fiber' is not allowed
Error: Cannot create dynamic property Fiber::$x
TypeError: Fiber::__construct(): Argument #1 ($callback) must be a valid callback, function "nosuch" not found or invalid function name
ArgumentCountError: Fiber::__construct() expects exactly 1 argument, 0 given
ArgumentCountError: strlen() expects exactly 1 argument, 0 given
FiberError: Cannot resume a fiber that is not suspended
FiberError: Cannot start a fiber that has already been started
bool(true)
bool(true)
FiberError: Cannot get fiber return value: The fiber has not returned
int(7)
