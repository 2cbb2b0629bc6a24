--TEST--
engine_errors: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
use Random\Randomizer;
use Random\Engine\{Mt19937,PcgOneseq128XslRr64,Xoshiro256StarStar,Secure};
t('bad seed',fn()=>new PcgOneseq128XslRr64('x'));
t('bad seed2',fn()=>new Xoshiro256StarStar('x'));
t('zero seed',fn()=>new Xoshiro256StarStar(str_repeat("\0",32)));
t('bad mode',fn()=>new Mt19937(1,9));
t('type',fn()=>new Mt19937('x'));
--EXPECT--
== bad seed: ValueError: Random\Engine\PcgOneseq128XslRr64::__construct(): Argument #1 ($seed) must be a 16 byte (128 bit) string
== bad seed2: ValueError: Random\Engine\Xoshiro256StarStar::__construct(): Argument #1 ($seed) must be a 32 byte (256 bit) string
== zero seed: ValueError: Random\Engine\Xoshiro256StarStar::__construct(): Argument #1 ($seed) must not consist entirely of NUL bytes
== bad mode: ValueError: Random\Engine\Mt19937::__construct(): Argument #2 ($mode) must be either MT_RAND_MT19937 or MT_RAND_PHP
== type: TypeError: Random\Engine\Mt19937::__construct(): Argument #1 ($seed) must be of type ?int, string given
