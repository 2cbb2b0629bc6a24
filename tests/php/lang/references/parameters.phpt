--TEST--
By-reference parameters
--FILE--
<?php
function inc(&$x, $by = 1) { $x += $by; return $x; }
$v = 1;
inc($v);
inc($v, 5);
echo $v, "\n";
$a = ['n' => 1];
inc($a['n']);
inc($a['new']['deep']);
echo json_encode($a), "\n";
$o = new stdClass;
$o->p = 1;
inc($o->p);
echo $o->p, "\n";
function push(array &$list, ...$items) { foreach ($items as $i) $list[] = $i; }
$l2 = [];
push($l2, 1, 2);
echo json_encode($l2), "\n";
push($l3, 1);
--EXPECTF--
7
{"n":2,"new":{"deep":1}}
2
[1,2]

Fatal error: Uncaught TypeError: push(): Argument #1 ($list) must be of type array, null given, called in %sparameters.php on line 19 and defined in %sparameters.php:15
Stack trace:
#0 %sparameters.php(19): push(NULL, 1)
#1 {main}
  thrown in %sparameters.php on line 15
