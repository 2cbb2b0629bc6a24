--TEST--
Arrays that are made alike do not share what is done to one of them
--FILE--
<?php
function made(int $i): array
{
    return ['id' => $i, 'name' => "n$i", 'list' => [$i, $i + 1]];
}
$a = made(1);
$b = made(2);
$a['more'] = true;
unset($b['id']);
$b['last'] = 0;
$c = made(3);
unset($c['list']);
array_pop($c);
$d = made(4);
ksort($d);
$e = made(5);
$copy = $e;
$e['name'] = 'other';
array_shift($copy);
foreach ([$a, $b, $c, $d, $e, $copy, made(6)] as $array) {
    echo json_encode($array), ' ', count($array), ' ', isset($array['id']) ? $array['id'] : '-', ' ', isset($array['name']) ? 'name' : '-', "\n";
}
echo json_encode(['a' => 1, 'a' => 2, 'b' => 3]), json_encode(['a' => 1, '5' => 2, 'b' => 3]), "\n";
$value = 1;
$refs = ['x' => &$value, 'y' => $value];
$value = 2;
echo json_encode($refs), "\n";
for ($i = 0; $i < 2; $i++) {
    $u = unpack('Nlen/nport', "\0\0\0\1\0\x50");
    unset($u['len']);
    $u[] = $i;
    echo json_encode($u), json_encode(unpack('Nlen/nport', "\0\0\0\2\0\x51")), "\n";
}
echo json_encode(unpack('na/na', "\0\1\0\2")), json_encode(unpack('n/n', "\0\1\0\2")), json_encode(unpack('n1a/n2b', "\0\1\0\2\0\3")), "\n";
var_dump(unpack('Nlen', 'abc'));
$big = ['k1' => 1, 'k2' => 2, 'k3' => 3, 'k4' => 4, 'k5' => 5, 'k6' => 6, 'k7' => 7, 'k8' => 8, 'k9' => 9, 'k10' => 10];
$other = $big;
unset($big['k3']);
$big['k11'] = 11;
echo json_encode($big), ' ', isset($big['k3']) ? 'there' : 'gone', ' ', $other['k3'], ' ', $big['k10'], ' ', $big['k11'], "\n";
$queue = [1, 2, 3];
next($queue);
array_shift($queue);
$queue[] = 4;
echo json_encode($queue), current($queue), array_key_last($queue), "\n";
--EXPECTF--
{"id":1,"name":"n1","list":[1,2],"more":true} 4 1 name
{"name":"n2","list":[2,3],"last":0} 3 - name
{"id":3} 1 3 -
{"id":4,"list":[4,5],"name":"n4"} 3 4 name
{"id":5,"name":"other","list":[5,6]} 3 5 name
{"name":"n5","list":[5,6]} 2 - name
{"id":6,"name":"n6","list":[6,7]} 3 6 name
{"a":2,"b":3}{"a":1,"5":2,"b":3}
{"x":2,"y":1}
{"port":80,"0":0}{"len":2,"port":81}
{"port":80,"0":1}{"len":2,"port":81}
{"a":2}{"1":2}{"a":1,"b1":2,"b2":3}

Warning: unpack(): Type N: not enough input, need 4, have 3 in %s on line 35
bool(false)
{"k1":1,"k2":2,"k4":4,"k5":5,"k6":6,"k7":7,"k8":8,"k9":9,"k10":10,"k11":11} gone 3 10 11
[2,3,4]22
