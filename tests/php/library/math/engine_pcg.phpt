--TEST--
engine_pcg: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
use Random\Randomizer;
use Random\Engine\{Mt19937,PcgOneseq128XslRr64,Xoshiro256StarStar,Secure};
class E1 implements Random\Engine { public $i=0; function generate():string{ return chr($this->i++);} }
class E2 implements Random\Engine { function generate():string{ return '';} }
class E3 implements Random\Engine { function generate():string{ return "abcdefghijkl";} }
class E4 implements Random\Engine { function generate():string{ return "\xff\xff\xff\xff\xff\xff\xff\xff";} }
t('pcg jump',function(){ $e=new PcgOneseq128XslRr64(5); $e->jump(3); return bin2hex($e->generate());});
t('pcg jump neg',fn()=>(new PcgOneseq128XslRr64(5))->jump(-1));
--EXPECT--
== pcg jump: "dcb63519ea9bbed1"
== pcg jump neg: ValueError: Random\Engine\PcgOneseq128XslRr64::jump(): Argument #1 ($advance) must be greater than or equal to 0
