--TEST--
filter_var(): arrays and scalars where the other is wanted
--FILE--
<?php
foreach ([0, FILTER_REQUIRE_ARRAY, FILTER_FORCE_ARRAY, FILTER_REQUIRE_SCALAR] as $flags) {
    echo json_encode([filter_var(['1', 'x', ['2']], FILTER_VALIDATE_INT, $flags), filter_var('1', FILTER_VALIDATE_INT, $flags), filter_var('x', FILTER_VALIDATE_INT, $flags | FILTER_NULL_ON_FAILURE)]), "\n";
}
echo json_encode([filter_var(null, FILTER_VALIDATE_INT), filter_var(true, FILTER_VALIDATE_INT), filter_var(1.0, FILTER_VALIDATE_INT), filter_var(new stdClass, FILTER_VALIDATE_INT), filter_var(new stdClass)]), "\n";
?>
--EXPECT--
[false,1,null]
[[1,false,[2]],false,null]
[[1,false,[2]],[1],[null]]
[false,1,null]
[false,1,1,false,false]
