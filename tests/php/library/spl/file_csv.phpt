--TEST--
file_csv: normal, edge and wrong arguments
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
foreach([8,8|1,8|2|4,15] as $fl) t("csv $fl",function()use($fl){ $f=new SplFileObject('c.csv'); $f->setFlags($fl); foreach($f as $k=>$l) $r[]=[$k,$l]; return $r;});
t('csvctl',fn()=>(new SplFileObject('a.txt'))->setCsvControl('xx'));
t('fgetcsv',function(){ $f=new SplFileObject('c.csv'); return [$f->fgetcsv(),$f->key(),$f->fgetcsv(),$f->fgetcsv(),$f->fgetcsv(),$f->fgetcsv()];});
exec('rm -rf ' . escapeshellarg($d));
--EXPECT--
== csv 8: [0:[0:0,1:[0:"a",1:"b",],],1:[0:1,1:[0:"x\ny",1:"z",],],2:[0:2,1:[0:NULL,],],3:[0:3,1:[0:"1",1:"2",],],4:[0:4,1:[0:NULL,],],]
== csv 9: [0:[0:0,1:[0:"a",1:"b",],],1:[0:1,1:[0:"x\ny",1:"z",],],2:[0:2,1:[0:NULL,],],3:[0:3,1:[0:"1",1:"2",],],4:[0:4,1:[0:NULL,],],]
== csv 14: [0:[0:0,1:[0:"a",1:"b",],],1:[0:1,1:[0:"x\ny",1:"z",],],2:[0:2,1:[0:NULL,],],3:[0:3,1:[0:"1",1:"2",],],]
== csv 15: [0:[0:0,1:[0:"a",1:"b",],],1:[0:1,1:[0:"x\ny",1:"z",],],2:[0:3,1:[0:"1",1:"2",],],]
== csvctl: ValueError: SplFileObject::setCsvControl(): Argument #1 ($separator) must be a single character
== fgetcsv: [0:[0:"a",1:"b",],1:0,2:[0:"x\ny",1:"z",],3:[0:NULL,],4:[0:"1",1:"2",],5:[0:NULL,],]
