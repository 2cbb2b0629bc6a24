--TEST--
A class cannot be declared twice
--FILE--
<?php
class A {}
class A {}
--EXPECTF--

Fatal error: Cannot declare class A, because the name is already in use in %scompile_redeclare_class.php on line 3
