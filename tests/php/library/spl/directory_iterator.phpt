--TEST--
directory_iterator: normal, edge and wrong arguments
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
t('dir',function(){ foreach(new DirectoryIterator('s') as $k=>$f) $r[]=[$f->getFilename(),$f->isDot(),$f->isDir(),(string)$f,$f->getPathname()]; sort($r); return $r;});
t('dir bad',fn()=>new DirectoryIterator('nope'));
t('dir empty',fn()=>new DirectoryIterator(''));
t('dir file',fn()=>new DirectoryIterator('a.txt'));
t('dir key',function(){ $d=new DirectoryIterator('s'); $r=[$d->key(),$d->valid()]; $d->seek(2); $r[]=$d->key(); $d->seek(99); return $r;});
t('dir end',function(){ $d=new DirectoryIterator('s'); foreach($d as $x); return [$d->key(),$d->valid(),$d->getFilename(),$d->current()===$d,$d->getPathname()];});
exec('rm -rf ' . escapeshellarg($d));
--EXPECT--
== dir: [0:[0:".",1:true,2:true,3:".",4:"s/.",],1:[0:"..",1:true,2:true,3:"..",4:"s/..",],2:[0:"f1",1:false,2:false,3:"f1",4:"s/f1",],3:[0:"t",1:false,2:true,3:"t",4:"s/t",],]
== dir bad: UnexpectedValueException: DirectoryIterator::__construct(nope): Failed to open directory: No such file or directory
== dir empty: ValueError: DirectoryIterator::__construct(): Argument #1 ($directory) cannot be empty
== dir file: UnexpectedValueException: DirectoryIterator::__construct(a.txt): Failed to open directory: Not a directory
== dir key: OutOfBoundsException: Seek position 99 is out of range
== dir end: [0:4,1:false,2:"",3:true,4:"",]
