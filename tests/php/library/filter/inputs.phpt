--TEST--
filter_input(), filter_has_var() and filter_input_array() of a command
--FILE--
<?php
var_dump(filter_input(INPUT_GET, 'a'), filter_input(INPUT_GET, 'a', FILTER_DEFAULT, FILTER_NULL_ON_FAILURE), filter_has_var(INPUT_POST, 'a'), filter_input_array(INPUT_COOKIE), filter_input(INPUT_GET, 'a', FILTER_DEFAULT, ['options' => ['default' => 'd']]));
foreach ([fn() => filter_input(99, 'a'), fn() => filter_has_var(99, 'a'), fn() => filter_input_array(99)] as $f) {
    try {
        var_dump($f());
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
NULL
bool(false)
bool(false)
NULL
string(1) "d"
filter_input(): Argument #1 ($type) must be an INPUT_* constant
filter_has_var(): Argument #1 ($input_type) must be an INPUT_* constant
filter_input_array(): Argument #1 ($type) must be an INPUT_* constant
