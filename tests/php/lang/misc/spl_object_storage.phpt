--TEST--
SplObjectStorage and object ids
--FILE--
<?php
$s = new SplObjectStorage;
$a = new stdClass;
$b = new stdClass;
$s->attach($a);
$s[$b] = 'info';
echo count($s), $s->contains($a) ? 'y' : 'n', $s[$b], "\n";
$s->detach($a);
echo count($s), isset($s[$a]) ? 'y' : 'n', "\n";
foreach ($s as $i => $o) echo $i, $o === $b ? 'b' : '?', "\n";
var_dump(spl_object_id($a) === spl_object_id($a), spl_object_id($a) === spl_object_id($b), strlen(spl_object_hash($a)));
--EXPECT--
2yinfo
1n
0b
bool(true)
bool(false)
int(32)
