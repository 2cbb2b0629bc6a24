--TEST--
foreach writes to any variable
--FILE--
<?php
$t = [];
$o = new stdClass;
foreach (['a' => 1, 'b' => 2] as $t['k'] => $t['v']) echo $t['k'], $t['v'], ' ';
foreach ([1, 2] as $o->p) echo $o->p, ' ';
foreach ([3] as $t[]) ;
echo json_encode($t), "\n";
--EXPECT--
a1 b2 1 2 {"v":2,"k":"b","0":3}
