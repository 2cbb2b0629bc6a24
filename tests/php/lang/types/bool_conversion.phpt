--TEST--
What is true and what is false
--FILE--
<?php
foreach ([0, 1, -1, 0.0, 0.1, NAN, '', '0', '0.0', ' ', 'a', '00', [], [0], null, new stdClass] as $v) {
    echo var_export((bool) $v, true), ' ';
}
echo "\n";
--EXPECT--
false true true false true true false false true true true true false true false true 
