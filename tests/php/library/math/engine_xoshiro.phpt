--TEST--
engine_xoshiro: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
use Random\Randomizer;
use Random\Engine\{Mt19937,PcgOneseq128XslRr64,Xoshiro256StarStar,Secure};
class E1 implements Random\Engine { public $i=0; function generate():string{ return chr($this->i++);} }
class E2 implements Random\Engine { function generate():string{ return '';} }
class E3 implements Random\Engine { function generate():string{ return "abcdefghijkl";} }
class E4 implements Random\Engine { function generate():string{ return "\xff\xff\xff\xff\xff\xff\xff\xff";} }
t('xo jump',function(){ $e=new Xoshiro256StarStar(5); $e->jump(); $a=bin2hex($e->generate()); $e->jumpLong(); return [$a,bin2hex($e->generate())];});
--EXPECT--
== xo jump: [0:"038cac77ef8f3c29",1:"e9088c95b6136224",]
