--TEST--
Writing deep creates what is missing
--FILE--
<?php
$a['x']['y'][] = 1;
$a['x']['y'][] = 2;
$a['x']['z']['w'] = 3;
echo json_encode($a), "\n";
$o = new stdClass;
$o->list[] = 1;
$o->map['k']['l'] = 2;
echo json_encode($o), "\n";
--EXPECT--
{"x":{"y":[1,2],"z":{"w":3}}}
{"list":[1],"map":{"k":{"l":2}}}
