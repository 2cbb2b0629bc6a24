--TEST--
compact(): what it refuses; strcspn() without characters; a precision that is too large
--FILE--
<?php
function f() {
    $a = 1;
    $names = ['a', ['b', 5], true];
    var_dump(compact($names, 'a', 1.5, [null]));
    $loop = ['a'];
    $loop[] = &$loop;
    try {
        compact($loop);
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
    compact();
}
try {
    f();
} catch (ArgumentCountError $e) {
    echo $e->getMessage(), "\n";
}
// No characters are a NUL.
var_dump(strcspn("ab\0c", ''), strcspn('abc', ''), strcspn("ab\0c", '', 1), strcspn("\0", ''));
printf("%.60f\n", 1);
--EXPECTF--

Warning: compact(): Undefined variable $b in %s on line 5

Warning: compact(): Argument #1 must be string or array of strings, int given in %s on line 5

Warning: compact(): Argument #1 must be string or array of strings, bool given in %s on line 5

Warning: compact(): Argument #3 must be string or array of strings, float given in %s on line 5

Warning: compact(): Argument #4 must be string or array of strings, null given in %s on line 5
array(1) {
  ["a"]=>
  int(1)
}
Recursion detected
compact() expects at least 1 argument, 0 given
int(2)
int(3)
int(1)
int(0)

Notice: printf(): Requested precision of 60 digits was truncated to PHP maximum of 53 digits in %s on line 22
1.00000000000000000000000000000000000000000000000000000
