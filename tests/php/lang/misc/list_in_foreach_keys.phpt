--TEST--
Nested data shaped by foreach
--FILE--
<?php
$rows = [['id' => 1, 'tags' => ['a', 'b'], 'p' => ['x' => 1.5]], ['id' => 2, 'tags' => [], 'p' => ['x' => -1]]];
$by = [];
foreach ($rows as ['id' => $id, 'tags' => $tags, 'p' => ['x' => $x]]) { foreach ($tags as $t) $by[$t][] = $id; $sum = ($sum ?? 0) + $x; }
echo json_encode($by), $sum, "\n";
usort($rows, fn($a, $b) => [$b['p']['x'], $a['id']] <=> [$a['p']['x'], $b['id']]);
echo implode(',', array_column($rows, 'id')), json_encode(array_column($rows, 'tags', 'id')), "\n";
--EXPECT--
{"a":[1],"b":[1]}0.5
1,2{"1":["a","b"],"2":[]}
