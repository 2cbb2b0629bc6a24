--TEST--
file_info: normal, edge and wrong arguments
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
t('info',fn()=>array_map(fn($p)=>[($i=new SplFileInfo($p))->getPath(),$i->getFilename(),$i->getExtension(),$i->getBasename('.txt'),$i->getPathname(),(string)$i,$i->isFile(),$i->isDir(),$i->isReadable()],['a.txt','./s/t/','/x/y.tar.gz','','/','.hid','s','nope.','a/b//']));
t('info2',fn()=>[($i=new SplFileInfo('a.txt'))->getSize(),$i->getType(),decoct($i->getPerms()&0777)>0,is_int($i->getMTime()),$i->getRealPath()==realpath('a.txt'),$i->getPathInfo(),get_class($i->getFileInfo()),d($i),get_class((new SplFileInfo('./a.txt'))->getPathInfo())]);
t('openFile',fn()=>get_class((new SplFileInfo('a.txt'))->openFile()));
t('openFile bad',fn()=>(new SplFileInfo('nope'))->openFile());
exec('rm -rf ' . escapeshellarg($d));
--EXPECT--
== info: [0:[0:"",1:"a.txt",2:"txt",3:"a",4:"a.txt",5:"a.txt",6:true,7:false,8:true,],1:[0:"./s",1:"t",2:"",3:"t",4:"./s/t",5:"./s/t",6:false,7:true,8:true,],2:[0:"/x",1:"y.tar.gz",2:"gz",3:"y.tar.gz",4:"/x/y.tar.gz",5:"/x/y.tar.gz",6:false,7:false,8:false,],3:[0:"",1:"",2:"",3:"",4:"",5:"",6:false,7:false,8:false,],4:[0:"",1:"/",2:"",3:"",4:"/",5:"/",6:false,7:true,8:true,],5:[0:"",1:".hid",2:"hid",3:".hid",4:".hid",5:".hid",6:false,7:false,8:false,],6:[0:"",1:"s",2:"",3:"s",4:"s",5:"s",6:false,7:true,8:true,],7:[0:"",1:"nope.",2:"",3:"nope.",4:"nope.",5:"nope.",6:false,7:false,8:false,],8:[0:"a",1:"b",2:"",3:"b",4:"a/b",5:"a/b",6:false,7:false,8:false,],]
== info2: [0:9,1:"file",2:true,3:true,4:true,5:SplFileInfo,6:"SplFileInfo",7:"object(SplFileInfo)# (2) {\n  [\"pathName\":\"SplFileInfo\":private]=>\n  string(5) \"a.txt\"\n  [\"fileName\":\"SplFileInfo\":private]=>\n  string(5) \"a.txt\"\n}\n",8:"SplFileInfo",]
== openFile: "SplFileObject"
== openFile bad: RuntimeException: SplFileInfo::openFile(nope): Failed to open stream: No such file or directory
