--TEST--
serialize(): arrays that hold themselves by reference
--FILE--
<?php
$a = [1];
$a[1] = &$a;
echo serialize($a), "\n";
unset($a);
$a = ['x' => []];
$a['x'][] = &$a;
echo serialize($a), "\n";
$r = [1];
$r['r'] = &$r;
echo $s = serialize([$r, $r]), "\n";
echo count(unserialize($s)), "\n";
$same = [1, 2];
echo serialize([$same, [$same, 'k' => $same], $same]), "\n";
$o = new stdClass;
$o->list = [&$o->list];
echo serialize($o), "\n";
--EXPECT--
a:2:{i:0;i:1;i:1;a:2:{i:0;i:1;i:1;R:3;}}
a:1:{s:1:"x";a:1:{i:0;a:1:{s:1:"x";N;}}}
a:2:{i:0;a:2:{i:0;i:1;s:1:"r";a:2:{i:0;i:1;s:1:"r";R:4;}}i:1;a:2:{i:0;i:1;s:1:"r";R:4;}}
2
a:3:{i:0;a:2:{i:0;i:1;i:1;i:2;}i:1;a:2:{i:0;a:2:{i:0;i:1;i:1;i:2;}s:1:"k";a:2:{i:0;i:1;i:1;i:2;}}i:2;a:2:{i:0;i:1;i:1;i:2;}}
O:8:"stdClass":1:{s:4:"list";a:1:{i:0;R:2;}}
