--TEST--
Traces go through the fiber to its caller; a suspended fiber unwinds at the end; exit ends the script
--FILE--
<?php
function inner() { throw new Exception('deep'); }
function outer($f) { $f->start(1, 'two'); }
$f = new Fiber(function ($a, $b) { inner(); });
try { outer($f); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; }
$f = new Fiber(function () { Fiber::suspend(); debug_print_backtrace(); echo @$u; $x = Fiber::suspend(); echo $undefined; });
$f->start(); $f->resume(); $f->resume();
$g = new Fiber(function () { try { Fiber::suspend(1); echo "never\n"; } catch (Throwable $e) { echo "not caught\n"; } finally { echo "finally\n"; try { Fiber::suspend(2); } catch (FiberError $e) { echo $e->getMessage(), "\n"; } } });
$g->start();
$h = new Fiber(function () { echo "exit in fiber\n"; exit(3); });
register_shutdown_function(function () { echo "shutdown\n"; });
$h->start(); echo "not here\n";
?>
--EXPECTF--
#0 %strace.php(4): inner()
#1 [internal function]: {closure}(1, 'two')
#2 %strace.php(3): Fiber->start(1, 'two')
#3 %strace.php(5): outer(Object(Fiber))
#4 {main}
#0 [internal function]: {closure}()
#1 %strace.php(7): Fiber->resume()

Warning: Undefined variable $undefined in %strace.php on line 6
exit in fiber
shutdown
finally
Cannot suspend in a force-closed fiber
