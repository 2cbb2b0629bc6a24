--TEST--
Directives and imports without effect
--FILE--
<?php
use Nothing;
use Some\Thing;
use function strlen;
declare(foo=1);
declare(ticks=1);
echo "end\n";
--EXPECTF--

Warning: The use statement with non-compound name 'Nothing' has no effect in %s on line 2

Warning: The use statement with non-compound name 'strlen' has no effect in %s on line 4

Warning: Unsupported declare 'foo' in %s on line 5
end
