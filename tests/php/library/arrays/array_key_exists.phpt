--TEST--
array_key_exists: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
class P{ public $p=1; private $q=2; function __construct($x=1){$this->p=$x;} }
c('array_key_exists', ['a',['a'=>null]]);
c('array_key_exists', [null,[''=>1]]);
c('array_key_exists', [1.5,[1=>1]]);
c('array_key_exists', [true,[1=>1]]);
c('array_key_exists', ['1',[1=>1]]);
c('array_key_exists', [[],[1]]);
c('array_key_exists', [new P,[1]]);
--EXPECT--
== array_key_exists("a",["a":NULL,]): true
== array_key_exists(NULL,["":1,]): true
== array_key_exists(1.5,[1:1,]): [8192] Implicit conversion from float 1.5 to int loses precision
true
== array_key_exists(true,[1:1,]): true
== array_key_exists("1",[1:1,]): true
== array_key_exists([],[0:1,]): TypeError: array_key_exists(): Argument #1 ($key) must be a valid array offset type
== array_key_exists(P,[0:1,]): TypeError: array_key_exists(): Argument #1 ($key) must be a valid array offset type
