--TEST--
filesystem_iterator: normal, edge and wrong arguments
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
foreach([0,FilesystemIterator::SKIP_DOTS,FilesystemIterator::KEY_AS_FILENAME|FilesystemIterator::SKIP_DOTS,FilesystemIterator::CURRENT_AS_PATHNAME|FilesystemIterator::SKIP_DOTS,FilesystemIterator::CURRENT_AS_SELF|FilesystemIterator::SKIP_DOTS] as $fl) t("fs $fl",function()use($fl){ $it=new FilesystemIterator('s',$fl); foreach($it as $k=>$f) $r[$k]=[is_string($f)?$f:get_class($f).$f]; ksort($r); return [$r,$it->getFlags()];});
t('fs def',fn()=>count(iterator_to_array(new FilesystemIterator('s'))));
t('fs bad',fn()=>new FilesystemIterator('nope'));
exec('rm -rf ' . escapeshellarg($d));
--EXPECT--
== fs 0: [0:["s/.":[0:"SplFileInfos/.",],"s/..":[0:"SplFileInfos/..",],"s/f1":[0:"SplFileInfos/f1",],"s/t":[0:"SplFileInfos/t",],],1:0,]
== fs 4096: [0:["s/f1":[0:"SplFileInfos/f1",],"s/t":[0:"SplFileInfos/t",],],1:4096,]
== fs 4352: [0:["f1":[0:"SplFileInfos/f1",],"t":[0:"SplFileInfos/t",],],1:4352,]
== fs 4128: [0:["s/f1":[0:"s/f1",],"s/t":[0:"s/t",],],1:4128,]
== fs 4112: [0:["s/f1":[0:"FilesystemIteratorf1",],"s/t":[0:"FilesystemIteratort",],],1:4112,]
== fs def: 2
== fs bad: UnexpectedValueException: FilesystemIterator::__construct(nope): Failed to open directory: No such file or directory
