--TEST--
file_object: normal, edge and wrong arguments
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
t('sfo',function(){ $f=new SplFileObject('a.txt'); $r=[$f->fgets(),$f->key(),$f->fgets(),$f->key(),$f->current(),$f->key(),$f->eof(),$f->ftell(),$f->fgets(),$f->eof()]; $f->rewind(); $r[]=$f->current(); $f->next(); $r[]=$f->current(); $r[]=$f->key(); $r[]=$f->fread(3); $r[]=$f->fgetc(); return $r;});
t('sfo eof',function(){ $f=new SplFileObject('a.txt'); while(!$f->eof()) $f->fgets(); return $f->fgets();});
t('sfo bad',fn()=>new SplFileObject('nope'));
t('sfo dir',fn()=>new SplFileObject('s'));
t('sfo w',function(){ $f=new SplFileObject('w.txt','w+'); $r=[$f->fwrite("abc\ndef\n"),$f->fwrite('xyz',2),$f->fputcsv(['a','b c']),$f->fflush(),$f->ftruncate(5),$f->fseek(0),$f->fread(100),$f->flock(LOCK_EX),$f->fstat()['size'],$f->getCsvControl()]; $f->setCsvControl(';','"'); $r[]=$f->getCsvControl(); return $r;});
t('maxlen',function(){ $f=new SplFileObject('a.txt'); $f->setMaxLineLen(2); foreach($f as $l) $r[]=$l; return [$r,$f->getMaxLineLen()];});
t('maxneg',fn()=>(new SplFileObject('a.txt'))->setMaxLineLen(-1));
t('fread0',fn()=>(new SplFileObject('a.txt'))->fread(0));
t('str',fn()=>(string)new SplFileObject('a.txt'));
t('getcurline',function(){ $f=new SplFileObject('a.txt'); return [$f->getCurrentLine(),$f->key(),$f->getChildren(),$f->hasChildren()];});
t('fscanf',function(){ $f=new SplFileObject('a.txt'); return $f->fscanf('l%d');});
t('passthru',fn()=>(new SplFileObject('a.txt'))->fpassthru());
exec('rm -rf ' . escapeshellarg($d));
--EXPECT--
== sfo: [0:"l1\n",1:1,2:"l2\n",3:2,4:"l2\n",5:2,6:false,7:6,8:"\n",9:false,10:"l1\n",11:"l2\n",12:1,13:"\nl4",14:false,]
== sfo eof: RuntimeException: Cannot read from file a.txt
== sfo bad: RuntimeException: SplFileObject::__construct(nope): Failed to open stream: No such file or directory
== sfo dir: LogicException: Cannot use SplFileObject with directories
== sfo w: [0:8,1:2,2:8,3:true,4:true,5:0,6:"abc\nd",7:true,8:5,9:[0:",",1:"\"",2:"\\",],10:[0:";",1:"\"",2:"\\",],]
== maxlen: [0:[0:"l1",1:"\n",2:"l2",3:"\n",4:"\n",5:"l4",6:"",],1:2,]
== maxneg: ValueError: SplFileObject::setMaxLineLen(): Argument #1 ($maxLength) must be greater than or equal to 0
== fread0: ValueError: SplFileObject::fread(): Argument #1 ($length) must be greater than 0
== str: "l1\n"
== getcurline: [0:"l1\n",1:1,2:NULL,3:false,]
== fscanf: [0:1,]
== passthru: l1
l2

l49
