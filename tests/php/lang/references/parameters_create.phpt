--TEST--
A by-reference argument creates its variable
--FILE--
<?php
function set(&$x) { $x = 'set'; }
set($new);
set($arr['a']['b']);
echo $new, json_encode($arr), "\n";
function swap(&$a, &$b) { [$a, $b] = [$b, $a]; }
$p = 1;
$q = 2;
swap($p, $q);
echo $p, $q, "\n";
$l = [1, 2];
swap($l[0], $l[1]);
echo json_encode($l), "\n";
--EXPECT--
set{"a":{"b":"set"}}
21
[2,1]
