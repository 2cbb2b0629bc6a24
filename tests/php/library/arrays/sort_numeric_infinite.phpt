--TEST--
SORT_NUMERIC looks at differences: what is infinite twice differs
--FILE--
<?php
$lists = [[1, INF, 2, INF, 0], [INF, INF, 1], [1, NAN, 0], [NAN, 1], [3, NAN, 1, 2, INF, -INF, INF, 0], ['a' => 5, 'b' => INF, 'c' => 'INF', 'd' => INF, 'e' => -INF]];
foreach ($lists as $list) {
    foreach (['sort', 'rsort', 'asort', 'arsort'] as $function) {
        $sorted = $list;
        $function($sorted, SORT_NUMERIC);
        echo $function, ' ', implode(',', $sorted), ' ', implode(',', array_keys($sorted)), "\n";
    }
    echo 'unique ', implode(',', array_unique($list, SORT_NUMERIC)), "\n";
    $other = range(1, count($list));
    array_multisort($list, SORT_NUMERIC, $other);
    echo 'multisort ', implode(',', $list), ' ', implode(',', $other), "\n";
}
--EXPECT--
sort 0,1,2,INF,INF 0,1,2,3,4
rsort INF,INF,2,1,0 0,1,2,3,4
asort 0,1,2,INF,INF 4,0,2,3,1
arsort INF,INF,2,1,0 1,3,2,0,4
unique 1,INF,2,INF,0
multisort 0,1,2,INF,INF 5,1,3,4,2
sort 1,INF,INF 0,1,2
rsort INF,INF,1 0,1,2
asort 1,INF,INF 2,1,0
arsort INF,INF,1 0,1,2
unique INF,INF,1
multisort 1,INF,INF 3,2,1
sort NAN,0,1 0,1,2
rsort 1,NAN,0 0,1,2
asort NAN,0,1 1,2,0
arsort 1,NAN,0 0,1,2
unique 1,NAN,0
multisort NAN,0,1 2,3,1
sort 1,NAN 0,1
rsort NAN,1 0,1
asort 1,NAN 1,0
arsort NAN,1 0,1
unique NAN,1
multisort 1,NAN 2,1
sort -INF,0,1,2,INF,NAN,3,INF 0,1,2,3,4,5,6,7
rsort 3,NAN,INF,INF,2,1,0,-INF 0,1,2,3,4,5,6,7
asort -INF,0,1,2,INF,NAN,3,INF 5,7,2,3,6,1,0,4
arsort 3,NAN,INF,INF,2,1,0,-INF 0,1,4,6,3,2,7,5
unique 3,NAN,1,2,INF,-INF,INF,0
multisort -INF,0,1,2,INF,NAN,3,INF 6,8,3,4,7,2,1,5
sort -INF,INF,5,INF,INF 0,1,2,3,4
rsort INF,INF,5,INF,-INF 0,1,2,3,4
asort -INF,INF,5,INF,INF e,c,a,d,b
arsort INF,INF,5,INF,-INF b,d,a,c,e
unique 5,INF,INF,INF,-INF
multisort -INF,INF,5,INF,INF 5,3,1,4,2
