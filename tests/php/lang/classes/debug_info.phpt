--TEST--
__debugInfo, var_export and __set_state
--FILE--
<?php
class D { private $s = 1; function __debugInfo() { return ['shown' => 'yes']; } }
var_dump(new D);
print_r(new D);
class E {
    public $a = 1;
    protected $b = [2];
    private $c;
    static function __set_state($a) { $o = new self; $o->a = $a['a'] * 10; return $o; }
}
var_export(new E);
eval('$x = ' . var_export(new E, true) . ';');
echo "\n", $x->a, "\n";
var_export(new stdClass);
var_export((object) ['k' => 1]);
echo "\n";
--EXPECT--
object(D)#1 (1) {
  ["shown"]=>
  string(3) "yes"
}
D Object
(
    [shown] => yes
)
\E::__set_state(array(
   'a' => 1,
   'b' => 
  array (
    0 => 2,
  ),
   'c' => NULL,
))
10
(object) array(
)(object) array(
   'k' => 1,
)
