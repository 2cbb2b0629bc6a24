--TEST--
Functions of a namespace in place of the library's: what they do to their arguments is theirs
--FILE--
<?php
namespace App;

function probe(array $a) { return [strtoupper('a'), substr('hello', 1, 2), implode(',', $a), in_array('x', $a)]; }
eval('namespace App;
    function strtoupper($x) { return "own $x"; }
    function substr(...$a) { return count($a); }
    function implode($glue, $a) { $a[] = "more"; $GLOBALS["kept"] = &$a; return \implode($glue, $a); }
    function in_array($needle, array $a) { $a[] = $needle; return count($a); }');
$list = ['x', 'y'];
echo json_encode(probe($list)), json_encode([$list, $kept]), "\n";
$kept[] = 'later';
echo json_encode($list), \strtoupper('q'), strtolower(\strtoupper('ABC')), "\n";
--EXPECT--
["own a",3,"x,y,more",3][["x","y"],["x","y","more"]]
["x","y"]Qabc
