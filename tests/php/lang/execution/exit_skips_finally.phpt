--TEST--
exit runs no finally block
--FILE--
<?php
try { exit("in try\n"); } finally { echo "finally must not run\n"; }
--EXPECT--
in try
