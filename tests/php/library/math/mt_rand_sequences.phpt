--TEST--
mt_rand() and what draws from it: the same seed gives php's numbers
--FILE--
<?php
require __DIR__ . '/../show.inc';
mt_srand(42);
t('mt',fn()=>[mt_rand(),mt_rand(),mt_rand(1,10),mt_rand(0,0),rand(),rand(1,6),rand(6,1),mt_rand(-5,5),mt_rand(0,PHP_INT_MAX),mt_rand(PHP_INT_MIN,PHP_INT_MAX)]);
mt_srand(42, MT_RAND_PHP);
t('mtphp',fn()=>[mt_rand(),mt_rand(1,10),mt_rand(0,99),rand(1,100),mt_rand(1,1000)]);
mt_srand(42);
t('mt srand',function(){ $a=range(1,10); shuffle($a); return [$a,str_shuffle('abcdefghij'),array_rand(range(0,9),3),array_rand(['a'=>1,'b'=>2,'c'=>3]),array_rand(range(0,99),80),random_int(5,5)];});
mt_srand(42);
t('srand',fn()=>[rand(),rand(1,100),mt_rand(1,100),mt_getrandmax(),getrandmax()]);
mt_srand(42);
t('neg',fn()=>[mt_rand()]);
mt_srand(42);
t('f',fn()=>mt_rand());
mt_srand(42);
t('seq',function(){ $x=[]; for($i=0;$i<700;$i++) $h[]=mt_rand(); return md5(implode(',',$h));});
mt_srand(42);
t('seq range',function(){ $x=[]; for($i=0;$i<700;$i++) $h[]=mt_rand(0,$i*1000003); return md5(implode(',',$h));});
mt_srand(42, MT_RAND_PHP);
t('seq php',function(){ for($i=0;$i<700;$i++) $h[]=mt_rand(0,$i*1000003+5); return md5(implode(',',$h));});
mt_srand(42, MT_RAND_PHP);
t('seq php rand',function(){ for($i=0;$i<700;$i++) $h[]=rand(0,$i*1000003+5); $a=range(1,50); shuffle($a); $h[]=$a; $h[]=[array_rand($a,7)]; return md5(json_encode($h));});
mt_srand(42);
t('mt unser bad',fn()=>unserialize('O:21:"Random\Engine\Mt19937":2:{i:0;a:0:{}i:1;a:0:{}}'));
mt_srand(42);
t('mt ser shape',function(){ $e=new Mt19937(1); $d=$e->__serialize(); return [count($d),count($d[1]),$d[1][0],$d[1][624],$d[1][625]];});
--EXPECT--
== mt: [0:804318771,1:1710563033,2:7,3:0,4:1571945013,5:6,6:5,7:-5,8:8224162778172151398,9:-7379160263793098286,]
== mtphp: [0:1354439493,1:8,2:95,3:82,4:274,]
== mt srand: [0:[0:2,1:4,2:10,3:8,4:7,5:1,6:9,7:5,8:6,9:3,],1:"jicfbahged",2:[0:6,1:7,2:9,],3:"c",4:[0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,10:12,11:14,12:15,13:16,14:17,15:18,16:20,17:21,18:23,19:24,20:25,21:26,22:27,23:28,24:30,25:31,26:34,27:35,28:36,29:37,30:38,31:40,32:42,33:43,34:44,35:45,36:46,37:47,38:48,39:49,40:50,41:51,42:52,43:53,44:54,45:55,46:56,47:57,48:58,49:59,50:60,51:61,52:62,53:63,54:65,55:66,56:67,57:68,58:70,59:71,60:74,61:77,62:78,63:79,64:81,65:82,66:83,67:84,68:85,69:88,70:89,71:90,72:91,73:92,74:93,75:94,76:95,77:96,78:97,79:98,],5:5,]
== srand: [0:804318771,1:68,2:77,3:2147483647,4:2147483647,]
== neg: [0:804318771,]
== f: 804318771
== seq: "1b05e14700f522981a5cd80b3c6a39fc"
== seq range: "1db87faf203bfa0c7b5d840e8dfc11c8"
== seq php: "add47ac4c82ba01d0b100b4114b30872"
== seq php rand: "4f9c0398c1df500e8b8da4bebf8f5e78"
== mt unser bad: Exception: Invalid serialization data for Random\Engine\Mt19937 object
== mt ser shape: Error: Class "Mt19937" not found
