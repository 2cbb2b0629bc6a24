--TEST--
Loops at the top of a file that turn often keep what they had reached
--FILE--
<?php
// Each of these loops turns so often that it goes on in other code: what it had reached stays.
for ($i = 0, $s = 0, print("begin "); $i < 300000; $i++) { if ($i % 3 == 1) { continue; } $s += $i; if ($i == 250000) { break; } }
echo "for: $i $s\n";
$k = 0; $seen = [];
while (true) { if (++$k > 200000) { break; } foreach ([1, 2] as $v) { if ($v == 2) { continue 2; } $seen[$k % 5] = $v + $k; } }
echo "while: $k ", implode(',', $seen), "\n";
do { $k--; for ($j = 0; $j < 3; $j++) { if ($j == 1) { continue 2; } } } while ($k > 0);
echo "do: $k $j\n";
for (;;) { try { if ($k++ > 100000) { throw new Exception("thrown at $k"); } } catch (Exception $e) { echo $e->getMessage(), ' in line ', $e->getLine(), "\n"; break; } finally { $ends = ($ends ?? 0) + 1; } }
echo "endless: $k $ends\n";
$made = [];
for ($i = 0; $i < 100000; $i++) { if ($i % 30000 == 0) { $made[] = function (int $by) use ($i) { static $n = 0; $n += $by; return "$i:$n"; }; } }
foreach ($made as $f) { echo $f(2), ' ', $f(3), '; '; }
echo "\n";
$x = '1'; $ref = &$x;
while (strlen($x) < 60000) { $x .= 'ab'; }
echo strlen($ref), ' ', crc32($ref), "\n";
$n = 0; do { if ($n++ > 50000) { echo "returns at $n\n"; return; } } while (1);
echo "never\n";
?>
--EXPECT--
begin for: 300000 29999900000
while: 200001 199997,199998,199999,200000,200001
do: 0 1
thrown at 100002 in line 10
endless: 100002 100002
0:2 0:5; 30000:2 30000:5; 60000:2 60000:5; 90000:2 90000:5; 
60001 2329219473
returns at 50002
