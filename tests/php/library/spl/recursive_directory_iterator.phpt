--TEST--
recursive_directory_iterator: normal, edge and wrong arguments
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
t('rdi',function(){ $it=new RecursiveIteratorIterator(new RecursiveDirectoryIterator('s',FilesystemIterator::SKIP_DOTS),RecursiveIteratorIterator::SELF_FIRST); foreach($it as $k=>$f) $r[$k]=[$it->getSubPath(),$it->getSubPathname(),$it->getDepth(),get_class($f)]; ksort($r); return $r;});
t('rdi dots',function(){ $r=[]; foreach(new RecursiveIteratorIterator(new RecursiveDirectoryIterator('s')) as $k=>$f) $r[]=$k; sort($r); return $r;});
t('rdi bad',fn()=>new RecursiveDirectoryIterator('nope'));
t('rii nomethod',fn()=>(new RecursiveIteratorIterator(new RecursiveArrayIterator([1])))->nope());
exec('rm -rf ' . escapeshellarg($d));
--EXPECT--
== rdi: ["s/f1":[0:"",1:"f1",2:0,3:"SplFileInfo",],"s/t":[0:"",1:"t",2:0,3:"SplFileInfo",],"s/t/f2":[0:"t",1:"t/f2",2:1,3:"SplFileInfo",],]
== rdi dots: [0:"s/.",1:"s/..",2:"s/f1",3:"s/t/.",4:"s/t/..",5:"s/t/f2",]
== rdi bad: UnexpectedValueException: RecursiveDirectoryIterator::__construct(nope): Failed to open directory: No such file or directory
== rii nomethod: Error: Call to undefined method RecursiveArrayIterator::nope()
