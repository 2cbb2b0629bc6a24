--TEST--
m: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
function m($p,$s,$f=0,$o=0){ return t("match $p ".json_encode($s)." $f $o",function()use($p,$s,$f,$o){ $r=preg_match($p,$s,$m,$f,$o); return [$r,$m,preg_last_error_msg()]; }); }
m('/b/','abcb',0,2);
m('/^b/','ab',0,1);
m('/\Gb/','ab',0,1);
m('/b/','abc',0,-1);
m('/b/','abc',0,-2);
m('/b/','abc',0,10);
m('/(?<=a)b/','ab',0,1);
m('/b/A','ab');
m('/b/A','ab',0,1);
--EXPECT--
== match /b/ "abcb" 0 2: [0:1,1:[0:"b",],2:"No error",]
== match /^b/ "ab" 0 1: [0:0,1:[],2:"No error",]
== match /\Gb/ "ab" 0 1: [0:1,1:[0:"b",],2:"No error",]
== match /b/ "abc" 0 -1: [0:0,1:[],2:"No error",]
== match /b/ "abc" 0 -2: [0:1,1:[0:"b",],2:"No error",]
== match /b/ "abc" 0 10: [0:false,1:[],2:"Internal error",]
== match /(?<=a)b/ "ab" 0 1: [0:1,1:[0:"b",],2:"No error",]
== match /b/A "ab" 0 0: [0:0,1:[],2:"No error",]
== match /b/A "ab" 0 1: [0:1,1:[0:"b",],2:"No error",]
