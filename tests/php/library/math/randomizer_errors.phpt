--TEST--
randomizer_errors: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
use Random\Randomizer;
use Random\Engine\{Mt19937,PcgOneseq128XslRr64,Xoshiro256StarStar,Secure};
t('rz default',fn()=>[get_class((new Randomizer)->engine),(new Randomizer)->getInt(3,3),strlen((new Randomizer)->getBytes(4))]);
t('rz errs',fn()=>(new Randomizer)->getInt(5,1));
t('rz errs2',fn()=>(new Randomizer)->getBytes(0));
t('rz errs3',fn()=>(new Randomizer)->pickArrayKeys([],1));
t('rz errs4',fn()=>(new Randomizer)->pickArrayKeys([1],2));
t('rz5',fn()=>(new Randomizer)->pickArrayKeys([1],0));
t('rz ro',function(){$r=new Randomizer; $r->engine=1;});
t('rz ser',function(){ $r=new Randomizer(new Mt19937(3)); $r->nextInt(); $s=serialize($r); $q=unserialize($s); return [md5($s),$q->nextInt()===$r->nextInt()];});
t('rz clone',function(){ $r=new Randomizer(new Mt19937(3)); $q=clone $r;});
--EXPECT--
== rz default: [0:"Random\\Engine\\Secure",1:3,2:4,]
== rz errs: ValueError: Random\Randomizer::getInt(): Argument #2 ($max) must be greater than or equal to argument #1 ($min)
== rz errs2: ValueError: Random\Randomizer::getBytes(): Argument #1 ($length) must be greater than 0
== rz errs3: ValueError: Random\Randomizer::pickArrayKeys(): Argument #1 ($array) cannot be empty
== rz errs4: ValueError: Random\Randomizer::pickArrayKeys(): Argument #2 ($num) must be between 1 and the number of elements in argument #1 ($array)
== rz5: ValueError: Random\Randomizer::pickArrayKeys(): Argument #2 ($num) must be between 1 and the number of elements in argument #1 ($array)
== rz ro: Error: Cannot modify readonly property Random\Randomizer::$engine
== rz ser: [0:"af9de5ea1a9d89b4cb5450df4fd6027f",1:true,]
== rz clone: Error: Trying to clone an uncloneable object of class Random\Randomizer
