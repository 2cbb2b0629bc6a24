--TEST--
$this cannot be assigned
--FILE--
<?php
class A { function f() { $this = 5; } }
--EXPECTF--

Fatal error: Cannot re-assign $this in %scompile_this.php on line 2
