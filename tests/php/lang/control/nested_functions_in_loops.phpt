--TEST--
Deep nesting keeps its variables
--FILE--
<?php
$out = [];
for ($i = 0; $i < 3; $i++) { foreach (['a', 'b'] as $k => $l) { if ($i % 2 === 0) { switch ($l) { case 'a': $out[$i][] = match ($k) { 0 => 'z', default => '?' }; break; default: for ($j = 0; $j < 2; ++$j) { $out[$i][] = $j ? $l : strtoupper($l); } } } } }
echo json_encode($out), "\n";
--EXPECT--
{"0":["z","B","b"],"2":["z","B","b"]}
