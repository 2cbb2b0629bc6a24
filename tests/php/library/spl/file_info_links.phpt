--TEST--
file_info_links: normal, edge and wrong arguments
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
t('link',fn()=>[(new SplFileInfo('ln'))->getLinkTarget(),(new SplFileInfo('ln'))->isLink(),(new SplFileInfo('ln'))->getType()]);
t('lt',fn()=>(new SplFileInfo(''))->getLinkTarget());
exec('rm -rf ' . escapeshellarg($d));
--EXPECT--
== link: [0:"a.txt",1:true,2:"link",]
== lt: [2] SplFileInfo::getLinkTarget(): No such file or directory
false
