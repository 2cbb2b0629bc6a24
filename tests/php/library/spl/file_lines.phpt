--TEST--
file_lines: normal, edge and wrong arguments
--PROCESS--
It changes the working folder.
--FILE--
<?php
require __DIR__ . '/../show.inc';
function d($v){ ob_start(); var_dump($v); return preg_replace('/#\d+/','#',ob_get_clean()); }
$d = sys_get_temp_dir() . '/' . basename(__FILE__, '.php') . getmypid();
mkdir($d);
chdir($d);
file_put_contents('a.txt',"l1\nl2\n\nl4");
file_put_contents('c.csv',"a,b\n\"x\ny\",z\n\n1,2\n");
@mkdir('s/t',0777,true);
touch('s/f1');
touch('s/t/f2');
@symlink('a.txt','ln');
foreach([0,1,2,3,4,7,6,5] as $fl) t("lines $fl",function()use($fl){ $f=new SplFileObject('a.txt'); $f->setFlags($fl); foreach($f as $k=>$l) $r[]=[$k,$l]; return $r;});
exec('rm -rf ' . escapeshellarg($d));
--EXPECT--
== lines 0: [0:[0:0,1:"l1\n",],1:[0:1,1:"l2\n",],2:[0:2,1:"\n",],3:[0:3,1:"l4",],]
== lines 1: [0:[0:0,1:"l1",],1:[0:1,1:"l2",],2:[0:2,1:"",],3:[0:3,1:"l4",],]
== lines 2: [0:[0:0,1:"l1\n",],1:[0:1,1:"l2\n",],2:[0:2,1:"\n",],3:[0:3,1:"l4",],]
== lines 3: [0:[0:0,1:"l1",],1:[0:1,1:"l2",],2:[0:2,1:"",],3:[0:3,1:"l4",],]
== lines 4: [0:[0:0,1:"l1\n",],1:[0:1,1:"l2\n",],2:[0:2,1:"\n",],3:[0:3,1:"l4",],]
== lines 7: [0:[0:0,1:"l1",],1:[0:1,1:"l2",],2:[0:2,1:"l4",],]
== lines 6: [0:[0:0,1:"l1\n",],1:[0:1,1:"l2\n",],2:[0:2,1:"\n",],3:[0:3,1:"l4",],]
== lines 5: [0:[0:0,1:"l1",],1:[0:1,1:"l2",],2:[0:2,1:"l4",],]
