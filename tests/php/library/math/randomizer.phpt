--TEST--
Random\Randomizer with an engine of the script
--FILE--
<?php
require __DIR__ . '/../show.inc';
use Random\Randomizer;
use Random\Engine\{Mt19937,PcgOneseq128XslRr64,Xoshiro256StarStar,Secure};
class E1 implements Random\Engine { public $i=0; function generate():string{ return chr($this->i++);} }
class E2 implements Random\Engine { function generate():string{ return '';} }
class E3 implements Random\Engine { function generate():string{ return "abcdefghijkl";} }
class E4 implements Random\Engine { function generate():string{ return "\xff\xff\xff\xff\xff\xff\xff\xff";} }
t('user',function(){ $r=new Randomizer(new E1); return [$r->getInt(0,9),$r->getInt(0,255),$r->getInt(1,1000),bin2hex($r->getBytes(3)),$r->shuffleArray([1,2,3])];});
t('user nextint',fn()=>(new Randomizer(new E1))->nextInt());
t('user empty',fn()=>(new Randomizer(new E2))->getInt(0,9));
t('user empty2',fn()=>(new Randomizer(new E2))->getBytes(2));
t('user long',fn()=>[(new Randomizer(new E3))->getInt(0,1000000),(new Randomizer(new E3))->nextInt(),bin2hex((new Randomizer(new E3))->getBytes(9))]);
t('user stuck',fn()=>(new Randomizer(new E4))->getInt(0,2));
t('user stuck2',fn()=>(new Randomizer(new E4))->shuffleArray(range(1,5)));
--EXPECT--
== user: [0:6,1:4,2:49,3:"0c0d0e",4:[0:3,1:2,2:1,],]
== user nextint: 0
== user empty: Random\BrokenRandomEngineError: A random engine must return a non-empty string
== user empty2: Random\BrokenRandomEngineError: A random engine must return a non-empty string
== user long: [0:233165,1:3761547144103833904,2:"616263646566676861",]
== user stuck: Random\BrokenRandomEngineError: Failed to generate an acceptable random number in 50 attempts
== user stuck2: Random\BrokenRandomEngineError: Failed to generate an acceptable random number in 50 attempts
