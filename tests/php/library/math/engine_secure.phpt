--TEST--
engine_secure: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
use Random\Randomizer;
use Random\Engine\{Mt19937,PcgOneseq128XslRr64,Xoshiro256StarStar,Secure};
class E1 implements Random\Engine { public $i=0; function generate():string{ return chr($this->i++);} }
class E2 implements Random\Engine { function generate():string{ return '';} }
class E3 implements Random\Engine { function generate():string{ return "abcdefghijkl";} }
class E4 implements Random\Engine { function generate():string{ return "\xff\xff\xff\xff\xff\xff\xff\xff";} }
t('secure',fn()=>strlen((new Secure)->generate()));
t('secure ser',fn()=>serialize(new Secure));
t('secure clone',fn()=>clone new Secure);
--EXPECT--
== secure: 8
== secure ser: Exception: Serialization of 'Random\Engine\Secure' is not allowed
== secure clone: Error: Trying to clone an uncloneable object of class Random\Engine\Secure
