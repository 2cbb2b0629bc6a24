--TEST--
Elements that are references of others stay references in what functions make of a copy
--FILE--
<?php // more than one holder: the reference stays
$x = 1; $a = [&$x, 2, 3];
foreach (['array_slice' => fn($a) => array_slice($a, 0, 3), 'array_filter' => 'array_filter', 'array_reverse' => 'array_reverse', 'array_merge' => fn($a) => array_merge($a, [4]), 'array_values' => 'array_values', 'pad' => fn($a) => array_pad($a, 5, 0), 'unique' => 'array_unique', 'chunk' => fn($a) => array_chunk($a, 2), 'diff' => fn($a) => array_diff_key($a, [7 => 1]), 'fill' => fn($a) => array_fill_keys(['k'], $a), 'sort' => function ($a) { sort($a); return $a; }, 'unshift' => function ($a) { array_unshift($a, 0); return $a; }, 'shuffle' => function ($a) { mt_srand(3); shuffle($a); return $a; }, 'splice' => function ($a) { array_splice($a, 1, 1); return $a; }, 'multisort' => function ($a) { array_multisort($a); return $a; }, 'plus' => fn($a) => $a + [9 => 1], 'walk' => function ($a) { array_walk($a, function (&$v) { $v .= 'w'; }); return $a; }] as $name => $f) {
    $x = 1;
    $b = $f($a);
    $x = 'changed';
    echo $name, json_encode($b), json_encode($a), "\n";
}
unset($a, $b, $f);
$y = 1; $c = [&$y, 2]; $d = array_reverse($c); unset($y); $e = $d; $e[1] = 5; echo json_encode([$c, $d, $e]), "\n";
$y = 1; $c = [&$y, 2]; sort($c); sort($c); unset($y); $e = $c; $e[0] = 5; echo json_encode([$c, $e]), "\n";
$y = 1; $c = [&$y, 2]; $k = $c; sort($c); unset($y); $e = $c; $e[0] = 5; echo json_encode([$c, $e, $k]), "\n";
--EXPECT--
array_slice["changed",2,3]["changed",2,3]
array_filter["changed",2,3]["changed",2,3]
array_reverse[3,2,"changed"]["changed",2,3]
array_merge["changed",2,3,4]["changed",2,3]
array_values["changed",2,3]["changed",2,3]
pad["changed",2,3,0,0]["changed",2,3]
unique["changed",2,3]["changed",2,3]
chunk[["changed",2],[3]]["changed",2,3]
diff["changed",2,3]["changed",2,3]
fill{"k":["changed",2,3]}["changed",2,3]
sort["changed",2,3]["changed",2,3]
unshift[0,"changed",2,3]["changed",2,3]
shuffle[3,"changed",2]["changed",2,3]
splice["changed",3]["changed",2,3]
multisort["changed",2,3]["changed",2,3]
plus{"0":"changed","1":2,"2":3,"9":1}["changed",2,3]
walk["changed","2w","3w"]["changed",2,3]
[[5,2],[2,5],[2,5]]
[[1,2],[5,2]]
[[5,2],[5,2],[5,2]]
