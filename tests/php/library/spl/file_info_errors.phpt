--TEST--
file_info_errors: normal, edge and wrong arguments
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
foreach(['getSize','getPerms','getType','getMTime','getInode','getOwner','getLinkTarget','getRealPath'] as $m) t("bad $m",fn()=>(new SplFileInfo('nope'))->$m());
exec('rm -rf ' . escapeshellarg($d));
--EXPECT--
== bad getSize: RuntimeException: SplFileInfo::getSize(): stat failed for nope
== bad getPerms: RuntimeException: SplFileInfo::getPerms(): stat failed for nope
== bad getType: RuntimeException: SplFileInfo::getType(): Lstat failed for nope
== bad getMTime: RuntimeException: SplFileInfo::getMTime(): stat failed for nope
== bad getInode: RuntimeException: SplFileInfo::getInode(): stat failed for nope
== bad getOwner: RuntimeException: SplFileInfo::getOwner(): stat failed for nope
== bad getLinkTarget: RuntimeException: Unable to read link nope, error: No such file or directory
== bad getRealPath: false
