--TEST--
Functions that return references
--FILE--
<?php
class Reg {
    private $d = ['a' => 1];
    function &get($k) { return $this->d[$k]; }
    function show() { echo json_encode($this->d), "\n"; }
}
$r = new Reg;
$x = &$r->get('a');
$x = 'changed';
$y = &$r->get('new');
$y = 'made';
$z = $r->get('a');
$z = 'copy';
$r->show();
function &counter() { static $c = 0; $c++; return $c; }
$c1 = &counter();
$c1 += 10;
echo counter(), "\n";
--EXPECT--
{"a":"changed","new":"made"}
12
