--TEST--
throw is an expression
--FILE--
<?php
$f = fn($x) => $x ?? throw new InvalidArgumentException('null');
echo $f(1), "\n";
try { $f(null); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
$v = false;
try { $r = $v ?: throw new LogicException('falsy'); } catch (LogicException $e) { echo $e->getMessage(), "\n"; }
try { $v or throw new Exception('or'); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { throw new stdClass; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
1
null
falsy
or
Cannot throw objects that do not implement Throwable
