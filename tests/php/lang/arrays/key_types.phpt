--TEST--
Keys that are no keys
--FILE--
<?php
foreach ([[], new stdClass] as $k) {
    $a = [];
    try { $a[$k] = 1; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    try { echo $a[$k]; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    try { isset($a[$k]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    try { unset($a[$k]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    try { $a = [$k => 1]; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
}
--EXPECT--
Illegal offset type
Illegal offset type
Illegal offset type in isset or empty
Illegal offset type in unset
Illegal offset type
Illegal offset type
Illegal offset type
Illegal offset type in isset or empty
Illegal offset type in unset
Illegal offset type
