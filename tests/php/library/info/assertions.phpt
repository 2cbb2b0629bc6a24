--TEST--
assert() calls, warns, throws and ends as it is set
--FILE--
<?php
function note(...$arguments) { $arguments[0] = basename($arguments[0]); echo json_encode($arguments), "\n"; return 1; }
function attempt(callable $assertion) { try { var_dump($assertion()); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), ' / ', $e->getPrevious() ? $e->getPrevious()->getMessage() : '-', "\n"; } }
$x = 5;
var_dump(assert_options(ASSERT_CALLBACK, 'note'), assert_options(ASSERT_CALLBACK), ini_get('assert.callback'));
attempt(fn() => assert(is_string($x)));
attempt(fn() => assert(\is_string($x) && namespace\note(1), 'why'));
attempt(fn() => assert(false, new LogicException('own')));
assert_options(ASSERT_EXCEPTION, 0);
attempt(fn() => assert(is_string($x)));
attempt(fn() => assert(0, 'why'));
$assert = 'assert';
attempt(fn() => $assert(false));
assert_options(ASSERT_CALLBACK, function () { throw new Exception('from callback'); });
var_dump(gettype(assert_options(ASSERT_CALLBACK)), ini_get('assert.callback'));
attempt(fn() => assert(1 > 2));
assert_options(ASSERT_EXCEPTION, 1);
attempt(fn() => assert(1 > 2));
assert_options(ASSERT_CALLBACK, null);
attempt(fn() => $assert(false));
assert_options(ASSERT_WARNING, 0);
assert_options(ASSERT_EXCEPTION, 0);
attempt(fn() => assert(1 > 2));
register_shutdown_function(function () { echo "end\n"; });
assert_options(ASSERT_BAIL, 1);
try {
    assert(1 > 2);
} finally {
    echo "not reached\n";
}
--EXPECTF--
NULL
string(4) "note"
string(0) ""
["assertions.php",6,null,"assert(is_string($x))"]
AssertionError: assert(is_string($x)) / -
["assertions.php",7,null,"why"]
AssertionError: why / -
LogicException: own / -
["assertions.php",10,null,"assert(is_string($x))"]

Warning: assert(): assert(is_string($x)) failed in %s on line 10
bool(false)
["assertions.php",11,null,"why"]

Warning: assert(): why failed in %s on line 11
bool(false)
["assertions.php",13,null]

Warning: assert(): Assertion failed failed in %s on line 13
bool(false)
string(6) "object"
string(0) ""

Warning: assert(): assert(1 > 2) failed in %s on line 16
Exception: from callback / -
AssertionError: assert(1 > 2) / from callback
AssertionError:  / -
bool(false)
end
