--TEST--
mt_rand_sequences: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
use Random\Randomizer;
use Random\Engine\{Mt19937,PcgOneseq128XslRr64,Xoshiro256StarStar,Secure};
t('mt',fn()=>[mt_rand(),mt_rand(),mt_rand(1,10),mt_rand(0,0),rand(),rand(1,6),rand(6,1),mt_rand(-5,5),mt_rand(0,PHP_INT_MAX),mt_rand(PHP_INT_MIN,PHP_INT_MAX)]);
t('mtphp',fn()=>[mt_rand(),mt_rand(1,10),mt_rand(0,99),rand(1,100),mt_rand(1,1000)]);
t('mt srand',function(){ $a=range(1,10); shuffle($a); return [$a,str_shuffle('abcdefghij'),array_rand(range(0,9),3),array_rand(['a'=>1,'b'=>2,'c'=>3]),array_rand(range(0,99),80),random_int(5,5)];});
t('srand',fn()=>[rand(),rand(1,100),mt_rand(1,100),mt_getrandmax(),getrandmax()]);
t('neg',fn()=>[mt_rand()]);
t('f',fn()=>mt_rand());
t('seq',function(){ $x=[]; for($i=0;$i<700;$i++) $h[]=mt_rand(); return md5(implode(',',$h));});
t('seq range',function(){ $x=[]; for($i=0;$i<700;$i++) $h[]=mt_rand(0,$i*1000003); return md5(implode(',',$h));});
t('seq php',function(){ for($i=0;$i<700;$i++) $h[]=mt_rand(0,$i*1000003+5); return md5(implode(',',$h));});
t('seq php rand',function(){ for($i=0;$i<700;$i++) $h[]=rand(0,$i*1000003+5); $a=range(1,50); shuffle($a); $h[]=$a; $h[]=[array_rand($a,7)]; return md5(json_encode($h));});
t('mt unser bad',fn()=>unserialize('O:21:"Random\Engine\Mt19937":2:{i:0;a:0:{}i:1;a:0:{}}'));
t('mt ser shape',function(){ $e=new Mt19937(1); $d=$e->__serialize(); return [count($d),count($d[1]),$d[1][0],$d[1][624],$d[1][625]];});
--EXPECT--
== mt: [0:2039311850,1:1395425369,2:7,3:0,4:858589711,5:3,6:3,7:4,8:3517610395452213057,9:5159745756300648588,]
== mtphp: [0:240932088,1:9,2:96,3:36,4:433,]
== mt srand: [0:[0:6,1:8,2:10,3:9,4:3,5:4,6:5,7:2,8:1,9:7,],1:"dfigchaejb",2:[0:0,1:1,2:9,],3:"b",4:[0:0,1:1,2:3,3:4,4:5,5:6,6:7,7:8,8:9,9:10,10:11,11:12,12:13,13:14,14:15,15:17,16:18,17:19,18:20,19:21,20:22,21:23,22:24,23:27,24:29,25:31,26:33,27:34,28:35,29:37,30:39,31:41,32:44,33:46,34:47,35:48,36:49,37:50,38:51,39:52,40:53,41:54,42:55,43:56,44:57,45:58,46:59,47:60,48:61,49:62,50:63,51:64,52:65,53:66,54:67,55:68,56:69,57:70,58:71,59:72,60:73,61:75,62:76,63:77,64:78,65:79,66:80,67:81,68:82,69:83,70:84,71:88,72:89,73:90,74:92,75:95,76:96,77:97,78:98,79:99,],5:5,]
== srand: [0:630024071,1:71,2:40,3:2147483647,4:2147483647,]
== neg: [0:817079713,]
== f: 1502424577
== seq: "2a42aaa393176cd19a0cdd38246998c0"
== seq range: "7b5f44530383df8699706e8bfdad502e"
== seq php: "554011ea0145bb5aaf3204d5b9fa9c40"
== seq php rand: "2f385c5ce3fafc9f4ab936428fbd23d1"
== mt unser bad: Exception: Invalid serialization data for Random\Engine\Mt19937 object
== mt ser shape: [0:2,1:626,2:"9a7ab49c",3:0,4:0,]
