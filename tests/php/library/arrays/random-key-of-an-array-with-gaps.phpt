--TEST--
array_rand() with one key: php's choice where elements were removed
--FILE--
<?php
mt_srand(1);
$list = [1, 2, 3, 4, 5, 6];
unset($list[2], $list[3]);
for ($i = 0; $i < 12; $i++) {
    echo array_rand($list), ' ';
}
$sparse = range(0, 39);
for ($i = 3; $i < 39; $i++) {
    unset($sparse[$i]);
}
for ($i = 0; $i < 12; $i++) {
    echo array_rand($sparse), ' ';
}
echo array_rand(['a' => 1, 'b' => 2]), ' ', json_encode(array_rand([1, 2, 3, 4, 5], 3)), "\n";
--EXPECT--
1 5 0 1 1 5 5 5 0 4 5 1 0 2 1 2 0 2 1 2 0 39 0 2 a [0,1,2]
