--TEST--
sscanf(): formats that are wrong, variables that stay unset
--FILE--
<?php
function show($call) { try { echo json_encode($call(), JSON_PARTIAL_OUTPUT_ON_ERROR), "\n"; } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
set_error_handler(function ($level, $message) { echo "[$level] ", addcslashes($message, "\0..\37"), "\n"; return true; });
foreach (['%5.2f', '%+d', '%', '%q', '%*d', '%ld %hd %Ld', '%[a-z', '%[^]]x', '%n%c', '%%%d'] as $format) {
    show(fn () => sscanf('12 34 ab', $format));
}
$a = $b = 'before';
show(function () use (&$a, &$b) { return sscanf('1', 'none', $a); });
show(function () use (&$a, &$b) { return sscanf('1 2', '%d', $a, $b); });
show(function () use (&$a, &$b) { return sscanf('1 2', '%d %d', $a); });
show(function () use (&$a, &$b) { return sscanf('1 2', '%d %d', $a, $b); });
var_dump($a, $b);
--EXPECT--
ValueError: Bad scan conversion character "."
ValueError: Bad scan conversion character "+"
ValueError: Bad scan conversion character "
ValueError: Bad scan conversion character "q"
[]
[12,34,null]
ValueError: Unmatched [ in format string
["12 34 ab"]
[0,"1"]
[null]
ValueError: Variable is not assigned by any conversion specifiers
ValueError: Variable is not assigned by any conversion specifiers
ValueError: Different numbers of variable names and field specifiers
2
int(1)
int(2)
