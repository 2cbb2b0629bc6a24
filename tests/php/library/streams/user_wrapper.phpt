--TEST--
stream_wrapper_register(): a scheme that a class of the script opens
--FILE--
<?php
require __DIR__ . '/../show.inc';
#[AllowDynamicProperties]
class VW { public $context; static $data=[]; private $p,$k; function stream_open($path,$mode,$opts,&$opened){ echo "open $path $mode $opts\n"; if(str_contains($path,'fail')) return false; $this->k=$path; self::$data[$path]??=''; $this->p=0; if($mode[0]=='w') self::$data[$path]=''; return true; } function stream_read($n){ $r=substr(self::$data[$this->k],$this->p,$n); $this->p+=strlen($r); return $r; } function stream_write($d){ echo "write ".strlen($d)."\n"; self::$data[$this->k]=substr(self::$data[$this->k],0,$this->p).$d; $this->p+=strlen($d); return strlen($d);} function stream_eof(){ return $this->p>=strlen(self::$data[$this->k]); } function stream_tell(){ return $this->p; } function stream_seek($o,$w){ echo "seek $o $w\n"; $this->p=$w==SEEK_END?strlen(self::$data[$this->k])+$o:$o; return true; } function stream_stat(){ return ['size'=>strlen(self::$data[$this->k])]; } function url_stat($p,$f){ return isset(self::$data[$p])?['size'=>strlen(self::$data[$p]),'mode'=>0100644]:false; } function unlink($p){ echo "unlink\n"; unset(self::$data[$p]); return true; } function rename($a,$b){ self::$data[$b]=self::$data[$a]; unset(self::$data[$a]); return true; } function mkdir($p,$m,$o){ echo "mkdir $p $m $o\n"; return true; } function rmdir($p,$o){ echo "rmdir $o\n"; return true; } private $i; function dir_opendir($p,$o){ echo "opendir $o\n"; $this->i=0; return true; } function dir_readdir(){ return ['x','y'][$this->i++]??false; } function dir_rewinddir(){ $this->i=0; return true; } function dir_closedir(){ return true; } function stream_close(){ echo "close\n"; } function stream_flush(){ echo "flush\n"; return true; } function stream_metadata($p,$o,$v){ echo "meta $o "; show($v); echo "\n"; return true; } function stream_truncate(int $n){ echo "trunc $n\n"; return true; } function stream_lock($o){ echo "lock $o\n"; return true; } function stream_set_option($o,$a,$b){ echo "opt $o $a $b\n"; return false; } }
class VE {}
stream_wrapper_register('var', 'VW');
stream_wrapper_register('ve', 'VE');
t('w rw',function(){ $f=fopen('var://a','w+'); $r=[fwrite($f,'hello world'),ftell($f),rewind($f),fread($f,5),fgets($f),feof($f),fseek($f,0,SEEK_END),ftell($f),fstat($f)['size'],ftruncate($f,3),flock($f,LOCK_SH),stream_set_blocking($f,1),stream_get_meta_data($f)['wrapper_type'],get_class(stream_get_meta_data($f)['wrapper_data'])]; fclose($f); return $r;});
t('w fgc',fn()=>[file_put_contents('var://b',"x\ny\n"),file_get_contents('var://b'),file('var://b'),file_exists('var://b'),file_exists('var://zz'),is_file('var://b'),filesize('var://b'),rename('var://b','var://d'),rename('var://d','var://b'),unlink('var://zz'),mkdir('var://m',0700,true),rmdir('var://m'),scandir('var://b'),touch('var://b',5,6),chmod('var://b',0644),is_dir('var://b')]);
t('w fail',fn()=>fopen('var://fail','r'));
t('w empty',fn()=>fopen('ve://x','r'));
t('w opendir',function(){ $h=opendir('var://q'); $r=[readdir($h),readdir($h),readdir($h)]; rewinddir($h); $r[]=readdir($h); closedir($h); return $r;});
t('w unreg',fn()=>[stream_wrapper_unregister('var'),@fopen('var://a','r')]);
t('w unreg2',fn()=>stream_wrapper_unregister('var'));
--EXPECT--
== w rw: open var://a w+ 0
write 11
seek 0 0
seek 0 2
trunc 3
lock 1
opt 1 1 
flush
close
[0:11,1:11,2:true,3:"hello",4:" world",5:true,6:0,7:11,8:11,9:true,10:true,11:false,12:"user-space",13:"VW",]
== w fgc: open var://b wb 0
write 4
flush
close
open var://b rb 0
close
open var://b rb 0
close
unlink
mkdir var://m 448 9
rmdir 8
opendir 0
meta 1 [0:5,1:6,]
meta 6 420
[0:4,1:"x\ny\n",2:[0:"x\n",1:"y\n",],3:true,4:false,5:true,6:4,7:true,8:true,9:true,10:true,11:true,12:[0:"x",1:"y",],13:true,14:true,15:false,]
== w fail: open var://fail r 0
[2] fopen(var://fail): Failed to open stream: "VW::stream_open" call failed
false
== w empty: [8192] Creation of dynamic property VE::$context is deprecated
[2] fopen(ve://x): Failed to open stream: "VE::stream_open" call failed
false
== w opendir: opendir 0
[0:"x",1:"y",2:false,3:"x",]
== w unreg: [2] fopen(): Unable to find the wrapper "var" - did you forget to enable it when you configured PHP?
[2] fopen(var://a): Failed to open stream: No such file or directory
[0:true,1:false,]
== w unreg2: [2] stream_wrapper_unregister(): Unable to unregister protocol var://
false
