--TEST--
glob_iterator: normal, edge and wrong arguments
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
t('glob',function(){ $g=new GlobIterator('s/*'); foreach($g as $k=>$f) $r[]=[$k,get_class($f),$f->getFilename()]; return [$r,count($g)];});
t('glob none',fn()=>count(new GlobIterator('zz*')));
exec('rm -rf ' . escapeshellarg($d));
--EXPECT--
== glob: [0:[0:[0:"s/f1",1:"SplFileInfo",2:"f1",],1:[0:"s/t",1:"SplFileInfo",2:"t",],],1:2,]
== glob none: 0
