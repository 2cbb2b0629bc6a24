<?php
require __DIR__ . '/../show.inc';
$d = sys_get_temp_dir() . '/' . basename(__FILE__, '.php') . getmypid();
mkdir($d);
chdir($d);
file_put_contents('a.txt',"line1\nline2\r\nline3\rlast");
file_put_contents('empty','');
function rel($s){ global $d; return is_string($s)?str_replace($d,'DIR',$s):$s; }
file_put_contents('e.txt',"a\n\nb\n");
touch('old',1000000,2000000);
mkdir('sub');
symlink('a.txt','ln');
link('a.txt','hl');
symlink('gone','dead');
foreach(['a.txt','sub','ln','dead','nope','','hl'] as $p) foreach(['file_exists','is_file','is_dir','is_link','is_readable','is_writable','is_executable','filetype','fileperms','filesize','readlink','linkinfo','realpath','is_writeable'] as $fn) t("$fn $p",function()use($fn,$p){ $r=$fn($p); return $fn=='linkinfo'?$r>0:rel($r);});
class VW { public $context; static $data=[]; private $p,$k; function stream_open($path,$mode,$opts,&$opened){ echo "open $path $mode $opts\n"; if(str_contains($path,'fail')) return false; $this->k=$path; self::$data[$path]??=''; $this->p=0; if($mode[0]=='w') self::$data[$path]=''; return true; } function stream_read($n){ echo "read $n\n"; $r=substr(self::$data[$this->k],$this->p,$n); $this->p+=strlen($r); return $r; } function stream_write($d){ echo "write ".strlen($d)."\n"; self::$data[$this->k]=substr(self::$data[$this->k],0,$this->p).$d; $this->p+=strlen($d); return strlen($d);} function stream_eof(){ return $this->p>=strlen(self::$data[$this->k]); } function stream_tell(){ return $this->p; } function stream_seek($o,$w){ echo "seek $o $w\n"; $this->p=$w==SEEK_END?strlen(self::$data[$this->k])+$o:$o; return true; } function stream_stat(){ return ['size'=>strlen(self::$data[$this->k])]; } function url_stat($p,$f){ echo "url_stat $f\n"; return isset(self::$data[$p])?['size'=>strlen(self::$data[$p]),'mode'=>0100644]:false; } function unlink($p){ echo "unlink\n"; unset(self::$data[$p]); return true; } function rename($a,$b){ self::$data[$b]=self::$data[$a]; unset(self::$data[$a]); return true; } function mkdir($p,$m,$o){ echo "mkdir $p $m $o\n"; return true; } function rmdir($p,$o){ echo "rmdir $o\n"; return true; } private $i; function dir_opendir($p,$o){ echo "opendir $o\n"; $this->i=0; return true; } function dir_readdir(){ return ['x','y'][$this->i++]??false; } function dir_rewinddir(){ $this->i=0; return true; } function dir_closedir(){ return true; } function stream_close(){ echo "close\n"; } function stream_flush(){ echo "flush\n"; return true; } function stream_metadata($p,$o,$v){ echo "meta $o "; show($v); echo "\n"; return true; } function stream_truncate(int $n){ echo "trunc $n\n"; return true; } function stream_lock($o){ echo "lock $o\n"; return true; } function stream_set_option($o,$a,$b){ echo "opt $o $a $b\n"; return false; } function __construct(){ echo "ctor\n"; } }
t('touch',fn()=>[filemtime('old'),fileatime('old'),filesize('old')]);
c('touch', ['/nodir/x']);
c('touch', ['old',null,5]);
c('touch', ['old',-1]);
exec('rm -rf '.escapeshellarg($d));
