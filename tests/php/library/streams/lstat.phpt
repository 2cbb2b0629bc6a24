--TEST--
lstat: normal, edge and wrong arguments
--PROCESS--
It changes the working folder.
--FILE--
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
c('lstat', ['nope']);
exec('rm -rf '.escapeshellarg($d));
--EXPECT--
== file_exists a.txt: true
== is_file a.txt: true
== is_dir a.txt: false
== is_link a.txt: false
== is_readable a.txt: true
== is_writable a.txt: true
== is_executable a.txt: false
== filetype a.txt: "file"
== fileperms a.txt: 33188
== filesize a.txt: 23
== readlink a.txt: [2] readlink(): Invalid argument
false
== linkinfo a.txt: true
== realpath a.txt: "DIR/a.txt"
== is_writeable a.txt: true
== file_exists sub: true
== is_file sub: false
== is_dir sub: true
== is_link sub: false
== is_readable sub: true
== is_writable sub: true
== is_executable sub: true
== filetype sub: "dir"
== fileperms sub: 16877
== filesize sub: 4096
== readlink sub: [2] readlink(): Invalid argument
false
== linkinfo sub: true
== realpath sub: "DIR/sub"
== is_writeable sub: true
== file_exists ln: true
== is_file ln: true
== is_dir ln: false
== is_link ln: true
== is_readable ln: true
== is_writable ln: true
== is_executable ln: false
== filetype ln: "link"
== fileperms ln: 33188
== filesize ln: 23
== readlink ln: "a.txt"
== linkinfo ln: true
== realpath ln: "DIR/a.txt"
== is_writeable ln: true
== file_exists dead: false
== is_file dead: false
== is_dir dead: false
== is_link dead: true
== is_readable dead: false
== is_writable dead: false
== is_executable dead: false
== filetype dead: "link"
== fileperms dead: [2] fileperms(): stat failed for dead
false
== filesize dead: [2] filesize(): stat failed for dead
false
== readlink dead: "gone"
== linkinfo dead: true
== realpath dead: false
== is_writeable dead: false
== file_exists nope: false
== is_file nope: false
== is_dir nope: false
== is_link nope: false
== is_readable nope: false
== is_writable nope: false
== is_executable nope: false
== filetype nope: [2] filetype(): Lstat failed for nope
false
== fileperms nope: [2] fileperms(): stat failed for nope
false
== filesize nope: [2] filesize(): stat failed for nope
false
== readlink nope: [2] readlink(): No such file or directory
false
== linkinfo nope: [2] linkinfo(): No such file or directory
false
== realpath nope: false
== is_writeable nope: false
== file_exists : false
== is_file : false
== is_dir : false
== is_link : false
== is_readable : false
== is_writable : false
== is_executable : false
== filetype : false
== fileperms : false
== filesize : false
== readlink : [2] readlink(): No such file or directory
false
== linkinfo : [2] linkinfo(): No such file or directory
false
== realpath : "DIR"
== is_writeable : false
== file_exists hl: true
== is_file hl: true
== is_dir hl: false
== is_link hl: false
== is_readable hl: true
== is_writable hl: true
== is_executable hl: false
== filetype hl: "file"
== fileperms hl: 33188
== filesize hl: 23
== readlink hl: [2] readlink(): Invalid argument
false
== linkinfo hl: true
== realpath hl: "DIR/hl"
== is_writeable hl: true
== lstat("nope"): [2] lstat(): Lstat failed for nope
false
