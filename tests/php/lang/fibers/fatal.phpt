--TEST--
An error that a fiber does not catch ends the script
--FILE--
<?php
$f = new Fiber(function () { nosuch(); });
function go($f) { $f->start(); }
go($f);
?>
--EXPECTF--

Fatal error: Uncaught Error: Call to undefined function nosuch() in %sfatal.php:2
Stack trace:
#0 [internal function]: {closure}()
#1 %sfatal.php(3): Fiber->start()
#2 %sfatal.php(4): go(Object(Fiber))
#3 {main}
  thrown in %sfatal.php on line 2
