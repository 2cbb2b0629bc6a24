--TEST--
The next key of arrays that functions sort or make: kept, or one above the highest
--FILE--
<?php
foreach (['sort', 'rsort', 'asort', 'arsort', 'ksort', 'krsort', 'natsort', 'shuffle', 'array_multisort'] as $f) {
    foreach ([[], [1], [3, 1, 2], ['a' => 5, 7 => 3]] as $start) {
        $a = $start; $a[] = 0; array_key_last($a); unset($a[array_key_last($a)]); $a[50] = 1; unset($a[50]);
        mt_srand(1);
        $f($a);
        $a[] = 'n';
        echo $f, ' ', json_encode($f === 'shuffle' ? array_keys($a) : $a), "\n";
    }
}
foreach (['usort', 'uasort', 'uksort'] as $f) {
    foreach ([[], [1], [3, 1, 2]] as $start) { $a = $start; $a[50] = 1; unset($a[50]); $f($a, fn($x, $y) => $x <=> $y); $a[] = 'n'; echo $f, ' ', json_encode($a), "\n"; }
}
foreach (['array_values', 'array_reverse', 'array_unique', 'array_filter', 'array_keys', 'array_merge', 'array_flip'] as $f) {
    foreach ([[], [1], [3, 1, 2], ['a' => 5, 7 => 3]] as $start) { $a = $start; $a[] = 0; unset($a[array_key_last($a)]); $b = $f($a); $b[] = 'n'; $a[] = 'm'; echo $f, ' ', json_encode([$a, $b]), "\n"; }
}
foreach ([fn($a) => array_slice($a, 0, 9), fn($a) => array_slice($a, 0), fn($a) => array_pad($a, 1, 0), fn($a) => array_map(null, $a), fn($a) => array_map(fn($x) => $x, $a), fn($a) => $a + [], fn($a) => [...$a], fn($a) => array_replace($a), fn($a) => array_intersect_key($a, $a), fn($a) => (array) $a, fn($a) => array_change_key_case($a), fn($a) => array_combine(array_keys($a), $a), fn($a) => array_splice($a, 0, 9), function ($a) { array_splice($a, 0, 0); return $a; }, function ($a) { array_unshift($a); return $a; }, function ($a) { array_push($a); return $a; }, function ($a) { array_walk($a, fn() => 1); return $a; }] as $i => $f) {
    foreach ([[], [1], [3, 1, 2]] as $start) { $a = $start; $a[] = 0; unset($a[array_key_last($a)]); $b = $f($a); $b[] = 'n'; echo $i, ' ', json_encode($b), "\n"; }
}
--EXPECT--
sort {"51":"n"}
sort [1,"n"]
sort [1,2,3,"n"]
sort [3,5,"n"]
rsort {"51":"n"}
rsort [1,"n"]
rsort [3,2,1,"n"]
rsort [5,3,"n"]
asort {"51":"n"}
asort {"0":1,"51":"n"}
asort {"1":1,"2":2,"0":3,"51":"n"}
asort {"7":3,"a":5,"51":"n"}
arsort {"51":"n"}
arsort {"0":1,"51":"n"}
arsort {"0":3,"2":2,"1":1,"51":"n"}
arsort {"a":5,"7":3,"51":"n"}
ksort {"51":"n"}
ksort {"0":1,"51":"n"}
ksort {"0":3,"1":1,"2":2,"51":"n"}
ksort {"7":3,"a":5,"51":"n"}
krsort {"51":"n"}
krsort {"0":1,"51":"n"}
krsort {"2":2,"1":1,"0":3,"51":"n"}
krsort {"a":5,"7":3,"51":"n"}
natsort {"51":"n"}
natsort {"0":1,"51":"n"}
natsort {"1":1,"2":2,"0":3,"51":"n"}
natsort {"7":3,"a":5,"51":"n"}
shuffle [51]
shuffle [0,1]
shuffle [0,1,2,3]
shuffle [0,1,2]
array_multisort {"51":"n"}
array_multisort [1,"n"]
array_multisort [1,2,3,"n"]
array_multisort {"0":3,"a":5,"2":"n"}
usort {"51":"n"}
usort [1,"n"]
usort [1,2,3,"n"]
uasort {"51":"n"}
uasort {"0":1,"51":"n"}
uasort {"1":1,"2":2,"0":3,"51":"n"}
uksort {"51":"n"}
uksort {"0":1,"51":"n"}
uksort {"0":3,"1":1,"2":2,"51":"n"}
array_values [{"1":"m"},["n"]]
array_values [{"0":1,"2":"m"},[1,"n"]]
array_values [{"0":3,"1":1,"2":2,"4":"m"},[3,1,2,"n"]]
array_values [{"a":5,"7":3,"9":"m"},[5,3,"n"]]
array_reverse [{"1":"m"},["n"]]
array_reverse [{"0":1,"2":"m"},[1,"n"]]
array_reverse [{"0":3,"1":1,"2":2,"4":"m"},[2,1,3,"n"]]
array_reverse [{"a":5,"7":3,"9":"m"},{"0":3,"a":5,"1":"n"}]
array_unique [{"1":"m"},{"1":"n"}]
array_unique [{"0":1,"2":"m"},{"0":1,"2":"n"}]
array_unique [{"0":3,"1":1,"2":2,"4":"m"},[3,1,2,"n"]]
array_unique [{"a":5,"7":3,"9":"m"},{"a":5,"7":3,"8":"n"}]
array_filter [{"1":"m"},["n"]]
array_filter [{"0":1,"2":"m"},[1,"n"]]
array_filter [{"0":3,"1":1,"2":2,"4":"m"},[3,1,2,"n"]]
array_filter [{"a":5,"7":3,"9":"m"},{"a":5,"7":3,"8":"n"}]
array_keys [{"1":"m"},{"1":"n"}]
array_keys [{"0":1,"2":"m"},[0,"n"]]
array_keys [{"0":3,"1":1,"2":2,"4":"m"},[0,1,2,"n"]]
array_keys [{"a":5,"7":3,"9":"m"},["a",7,"n"]]
array_merge [{"1":"m"},["n"]]
array_merge [{"0":1,"2":"m"},[1,"n"]]
array_merge [{"0":3,"1":1,"2":2,"4":"m"},[3,1,2,"n"]]
array_merge [{"a":5,"7":3,"9":"m"},{"a":5,"0":3,"1":"n"}]
array_flip [{"1":"m"},["n"]]
array_flip [{"0":1,"2":"m"},{"1":0,"2":"n"}]
array_flip [{"0":3,"1":1,"2":2,"4":"m"},{"3":0,"1":1,"2":2,"4":"n"}]
array_flip [{"a":5,"7":3,"9":"m"},{"5":"a","3":7,"6":"n"}]
0 ["n"]
0 [1,"n"]
0 [3,1,2,"n"]
1 ["n"]
1 [1,"n"]
1 [3,1,2,"n"]
2 [0,"n"]
2 {"0":1,"2":"n"}
2 {"0":3,"1":1,"2":2,"4":"n"}
3 {"1":"n"}
3 {"0":1,"2":"n"}
3 {"0":3,"1":1,"2":2,"4":"n"}
4 {"1":"n"}
4 [1,"n"]
4 [3,1,2,"n"]
5 {"1":"n"}
5 {"0":1,"2":"n"}
5 {"0":3,"1":1,"2":2,"4":"n"}
6 ["n"]
6 [1,"n"]
6 [3,1,2,"n"]
7 {"1":"n"}
7 {"0":1,"2":"n"}
7 {"0":3,"1":1,"2":2,"4":"n"}
8 ["n"]
8 [1,"n"]
8 [3,1,2,"n"]
9 {"1":"n"}
9 {"0":1,"2":"n"}
9 {"0":3,"1":1,"2":2,"4":"n"}
10 ["n"]
10 [1,"n"]
10 [3,1,2,"n"]
11 ["n"]
11 [1,"n"]
11 [3,1,2,"n"]
12 ["n"]
12 [1,"n"]
12 [3,1,2,"n"]
13 ["n"]
13 [1,"n"]
13 [3,1,2,"n"]
14 ["n"]
14 [1,"n"]
14 [3,1,2,"n"]
15 {"1":"n"}
15 {"0":1,"2":"n"}
15 {"0":3,"1":1,"2":2,"4":"n"}
16 {"1":"n"}
16 {"0":1,"2":"n"}
16 {"0":3,"1":1,"2":2,"4":"n"}
