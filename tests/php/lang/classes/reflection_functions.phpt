--TEST--
get_object_vars, method_exists and their kin
--FILE--
<?php
class A {
    public $a = 1;
    protected $b = 2;
    private $c = 3;
    public static $s = 4;
    function m() { return get_object_vars($this); }
    private function p() {}
}
class B extends A { public $d = 5; }
$b = new B;
echo json_encode(get_object_vars($b)), json_encode($b->m()), json_encode(get_class_vars('B')), json_encode(get_class_methods('B')), "\n";
var_dump(method_exists($b, 'p'), method_exists('B', 'nope'), property_exists($b, 'c'), class_exists('b'), get_class($b), is_object($b));
class_alias('B', 'Alias');
echo get_class(new Alias), "\n";
--EXPECT--
{"a":1,"d":5}{"a":1,"b":2,"c":3,"d":5}{"d":5,"a":1,"s":4}["m"]
bool(true)
bool(false)
bool(false)
bool(true)
string(1) "B"
bool(true)
B
