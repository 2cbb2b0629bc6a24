--TEST--
Reflection of parameters that refer to a variable where there is one
--FILE--
<?php
foreach (['extract', 'array_multisort', 'sort', 'count', 'end', 'current', 'key'] as $f) foreach ((new ReflectionFunction($f))->getParameters() as $p) echo "$f $p ", var_export($p->isPassedByReference(), true), ' ', var_export($p->canBePassedByValue(), true), "\n";
--EXPECT--
extract Parameter #0 [ <required> array &$array ] true true
extract Parameter #1 [ <optional> int $flags = EXTR_OVERWRITE ] false true
extract Parameter #2 [ <optional> string $prefix = "" ] false true
array_multisort Parameter #0 [ <required> &$array ] true true
array_multisort Parameter #1 [ <optional> &...$rest ] true true
sort Parameter #0 [ <required> array &$array ] true false
sort Parameter #1 [ <optional> int $flags = SORT_REGULAR ] false true
count Parameter #0 [ <required> Countable|array $value ] false true
count Parameter #1 [ <optional> int $mode = COUNT_NORMAL ] false true
end Parameter #0 [ <required> object|array &$array ] true false
current Parameter #0 [ <required> object|array $array ] false true
key Parameter #0 [ <required> object|array $array ] false true
