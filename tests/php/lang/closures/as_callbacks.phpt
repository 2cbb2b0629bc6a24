--TEST--
Closures as callbacks of built-in functions
--FILE--
<?php
$a = [3, 1, 2];
usort($a, fn($x, $y) => $y <=> $x);
echo implode(',', $a), ' ';
echo implode(',', array_filter([1, 2, 3, 4], fn($n) => $n % 2)), ' ';
echo array_reduce([1, 2, 3], fn($c, $i) => $c + $i, 10), ' ';
$total = 0;
array_walk($a, function ($v, $k) use (&$total) { $total += $v * $k; });
echo $total, ' ';
echo json_encode(array_filter(['a' => 1, 'b' => null, 'c' => 3])), ' ', json_encode(array_filter(['a' => 1, 'b' => 2], fn($k) => $k == 'b', ARRAY_FILTER_USE_KEY)), ' ', json_encode(array_map(null, [1, 2], ['a', 'b'])), "\n";
echo preg_replace_callback('/\d+/', fn($m) => $m[0] * 2, 'a1b22'), "\n";
--EXPECT--
3,2,1 1,3 16 4 {"a":1,"c":3} {"b":2} [[1,"a"],[2,"b"]]
a2b44
