--TEST--
Currying and composition
--FILE--
<?php
$compose = fn(callable ...$f) => fn($x) => array_reduce($f, fn($acc, $fn) => $fn($acc), $x);
echo $compose('trim', strrev(...), fn($s) => $s . '!')('  abc '), "\n";
$curry = fn($f) => fn($a) => fn($b) => $f($a, $b);
echo $curry(fn($a, $b) => $a ** $b)(2)(8), "\n";
function partial($f, ...$args) { return fn(...$more) => $f(...$args, ...$more); }
echo partial('str_replace', 'a', 'b')('banana'), "\n";
$memo = function ($f) { $cache = []; return function ($n) use (&$cache, $f) { return $cache[$n] ??= $f($n); }; };
$calls = 0;
$sq = $memo(function ($n) use (&$calls) { $calls++; return $n * $n; });
echo $sq(4), $sq(4), $calls, "\n";
--EXPECT--
cba!
256
bbnbnb
16161
