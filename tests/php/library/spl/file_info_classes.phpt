--TEST--
file_info_classes: normal, edge and wrong arguments
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
class MI extends SplFileInfo{}
t('setInfo',fn()=>(new SplFileInfo('a'))->setInfoClass('stdClass'));
t('getFileInfo bad',fn()=>(new SplFileInfo('a'))->getFileInfo('stdClass'));
t('cls',function(){ $i=new SplFileInfo('s/f1'); $i->setInfoClass('MI'); return [get_class($i->getFileInfo()),get_class($i->getPathInfo())];});
exec('rm -rf ' . escapeshellarg($d));
--EXPECT--
== setInfo: TypeError: SplFileInfo::setInfoClass(): Argument #1 ($class) must be a class name derived from SplFileInfo, stdClass given
== getFileInfo bad: TypeError: SplFileInfo::getFileInfo(): Argument #1 ($class) must be a class name derived from SplFileInfo or null, stdClass given
== cls: [0:"MI",1:"MI",]
