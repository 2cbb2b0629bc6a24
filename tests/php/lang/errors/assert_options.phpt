--TEST--
assert_options() tells and sets what assert() does
--FILE--
<?php
foreach ([ASSERT_ACTIVE, ASSERT_CALLBACK, ASSERT_BAIL, ASSERT_WARNING, ASSERT_EXCEPTION] as $option) {
    var_dump(assert_options($option));
}
var_dump(assert_options(ASSERT_ACTIVE, 0), assert_options(ASSERT_ACTIVE), ini_get('assert.active'));
var_dump(assert(false));
assert_options(ASSERT_ACTIVE, 1);
try {
    assert_options(9);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
int(1)
NULL
int(0)
int(1)
int(1)
int(1)
int(0)
string(1) "0"
bool(true)
assert_options(): Argument #1 ($option) must be an ASSERT_* constant
