--TEST--
foreach over an object's visible properties
--FILE--
<?php
class V {
    public $a = 1;
    protected $b = 2;
    private $c = 3;
    public $d;
    function inside() { foreach ($this as $k => $v) echo "$k=", json_encode($v), ' '; echo "\n"; }
}
$v = new V;
$v->dyn = 'x';
foreach ($v as $k => $x) echo "$k=", json_encode($x), ' ';
echo "\n";
$v->inside();
foreach ($v as $k => &$ref) if ($k === 'a') $ref = 'changed';
echo $v->a, "\n";
--EXPECTF--

Deprecated: Creation of dynamic property V::$dyn is deprecated in %sforeach_object.php on line 10
a=1 d=null dyn="x" 
a=1 b=2 c=3 d=null dyn="x" 
changed
