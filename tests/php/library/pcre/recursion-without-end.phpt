--TEST--
A group that calls itself at the same place ends with an error, soon
--FILE--
<?php
$before = hrtime(true);
foreach (['/(?R)/' => 'x', '/^(a|(?1)b)+$/' => str_repeat('a', 1000)] as $pattern => $subject) {
    var_dump(@preg_match($pattern, $subject), preg_last_error_msg());
}
var_dump(hrtime(true) - $before < 10e9);

// What ends is the search, not the pattern: it goes on to match.
var_dump(preg_match('/^(a|(?1)b)+$/', 'a'), preg_last_error_msg());
// No alternative, and no look ahead that must fail, takes the end for an answer.
var_dump(@preg_match('/(?!(?R))x|x/', 'x'), preg_last_error_msg());
var_dump(@preg_replace('/((?1)|a)/', '-', 'aa'), preg_last_error_msg());
--EXPECT--
bool(false)
string(25) "JIT stack limit exhausted"
bool(false)
string(25) "JIT stack limit exhausted"
bool(true)
bool(false)
string(25) "JIT stack limit exhausted"
bool(false)
string(25) "JIT stack limit exhausted"
NULL
string(25) "JIT stack limit exhausted"
