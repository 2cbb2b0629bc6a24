--TEST--
walk: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
class P{ public $p=1; private $q=2; function __construct($x=1){$this->p=$x;} }
t('walk',function(){ $a=['a'=>1,'b'=>2]; $r=array_walk($a,function(&$v,$k,$p){$v="$p$k$v";},'pre'); return [$r,$a];});
t('walk few',function(){ $a=['a'=>1]; array_walk($a,function($v,$k,$p){}); return $a;});
t('walk int',function(){ $a=[1]; array_walk($a,'strlen'); return $a;});
t('walk obj',function(){ $a=new P; array_walk($a,function(&$v,$k){$v=9;}); return $a->p;});
--EXPECT--
== walk: [0:true,1:["a":"prea1","b":"preb2",],]
== walk few: ArgumentCountError: Too few arguments to function {closure}(), 2 passed and exactly 3 expected
== walk int: ArgumentCountError: strlen() expects exactly 1 argument, 2 given
== walk obj: 9
