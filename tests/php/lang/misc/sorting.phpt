--TEST--
Sorting is stable and keeps or drops keys
--FILE--
<?php
$a = ['b' => 2, 'a' => 1, 'c' => 2, 'd' => 0];
asort($a);
echo json_encode($a);
arsort($a);
echo json_encode($a);
ksort($a);
echo json_encode($a);
krsort($a);
echo json_encode($a);
sort($a);
echo json_encode($a), "\n";
$m = [10, '9', 'abc', 1.5, true, null, 'ABC', '10'];
sort($m);
echo json_encode($m);
rsort($m, SORT_STRING);
echo json_encode($m), "\n";
$s = ['img12', 'img10', 'IMG2', 'img1'];
natsort($s);
echo json_encode($s);
natcasesort($s);
echo json_encode($s);
sort($s, SORT_FLAG_CASE | SORT_STRING);
echo json_encode($s), "\n";
uasort($a, fn($x, $y) => $x <=> $y);
uksort($a, fn($x, $y) => $y - $x);
echo json_encode($a), "\n";
$d1 = [3, 1, 2];
$d2 = ['c', 'a', 'b'];
array_multisort($d1, $d2);
echo json_encode([$d1, $d2]), "\n";
--EXPECT--
{"d":0,"a":1,"b":2,"c":2}{"b":2,"c":2,"a":1,"d":0}{"a":1,"b":2,"c":2,"d":0}{"d":0,"c":2,"b":2,"a":1}[0,1,2,2]
[null,1.5,"9",10,"10","abc",true,"ABC"]["abc","ABC","9",10,"10",1.5,true,null]
{"2":"IMG2","3":"img1","1":"img10","0":"img12"}{"3":"img1","2":"IMG2","1":"img10","0":"img12"}["img1","img10","img12","IMG2"]
{"3":2,"2":2,"1":1,"0":0}
[[1,2,3],["a","b","c"]]
