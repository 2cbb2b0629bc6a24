--TEST--
Named arguments
--FILE--
<?php
function f($a, $b = 'B', $c = 'C', ...$more) { return "$a$b$c" . json_encode($more); }
echo f(1, c: 3), f(b: 2, a: 1), f(1, 2, 3, 4, x: 5), f(...['c' => 9, 'a' => 7]), "\n";
echo str_pad(string: 'x', length: 5, pad_type: STR_PAD_LEFT, pad_string: '-'), json_encode(value: [1], flags: JSON_PRETTY_PRINT), "\n";
foreach (['f(b: 1)', 'f(1, a: 2)', 'strlen(str: "x")', 'f(a: 1, a: 2)', 'array_slice([1, 2, 3], 1, preserve_keys: true) === [1 => 2, 2 => 3] ? print("ok") : 0'] as $code) { try { eval("$code;"); echo "\n"; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
--EXPECT--
1B3[]12C[]123{"0":4,"x":5}7B9[]
----x[
    1
]
ArgumentCountError: f(): Argument #1 ($a) not passed
Error: Named parameter $a overwrites previous argument
Error: Unknown named parameter $str
Error: Named parameter $a overwrites previous argument
ok
