--TEST--
A void function that returns by reference is deprecated
--FILE--
<?php
function &nothing(): void {}
class Nothing
{
    public static function
        &make(): VOID {}
    function &ok(): ?array { static $a; return $a; }
}
$f = function &(): void {};
echo "done\n";
--EXPECTF--

Deprecated: Returning by reference from a void function is deprecated in %svoid_by_reference.php on line 2

Deprecated: Returning by reference from a void function is deprecated in %svoid_by_reference.php on line 5

Deprecated: Returning by reference from a void function is deprecated in %svoid_by_reference.php on line 9
done
