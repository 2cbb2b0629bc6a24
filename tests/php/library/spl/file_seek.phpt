--TEST--
file_seek: normal, edge and wrong arguments
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
foreach([0,1,2,3,9] as $n) t("seek $n",function()use($n){ $f=new SplFileObject('a.txt'); $f->seek($n); return [$f->key(),$f->current(),$f->key()];});
t('seek neg',fn()=>(new SplFileObject('a.txt'))->seek(-1));
t('limit',fn()=>iterator_to_array(new LimitIterator(new SplFileObject('a.txt'),1,2)));
exec('rm -rf ' . escapeshellarg($d));
--EXPECT--
== seek 0: [0:0,1:"l1\n",2:0,]
== seek 1: [0:1,1:"l2\n",2:1,]
== seek 2: [0:2,1:"\n",2:2,]
== seek 3: [0:3,1:"l4",2:3,]
== seek 9: [0:3,1:false,2:3,]
== seek neg: ValueError: SplFileObject::seek(): Argument #1 ($line) must be greater than or equal to 0
== limit: [1:"l2\n",2:"\n",]
