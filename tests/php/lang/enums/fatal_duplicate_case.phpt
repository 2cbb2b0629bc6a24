--TEST--
An enum case declared twice
--FILE--
<?php
enum E { case A; case A; }
--EXPECTF--
Fatal error: Cannot redefine class constant E::A in %sfatal_duplicate_case.php on line 2
