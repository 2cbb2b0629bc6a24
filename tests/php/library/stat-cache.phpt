--TEST--
The state of the file that was asked for last is kept
--SKIPIF--
<?php if (PHP_OS_FAMILY === 'Windows') echo 'skip links and a shell';
--FILE--
<?php
$d = sys_get_temp_dir() . '/statcache' . getmypid(); mkdir($d); $f = "$d/f"; $g = "$d/g";
function sh($c) { shell_exec($c); }
file_put_contents($f, 'abc');
echo "size "; var_dump(filesize($f)); file_put_contents($f, 'abcdef'); var_dump(filesize($f)); clearstatcache(); var_dump(filesize($f)); sh("echo 1234567890 > $f"); var_dump(filesize($f), is_file($f));
var_dump(stat($f)['size']); clearstatcache(true, "$d/other"); var_dump(stat($f)['size']);
echo "gone "; sh("rm $f"); var_dump(is_file($f), file_exists($f), is_readable($f), filetype($f), is_link($f), is_dir($f)); clearstatcache(); var_dump(is_file($f));
echo "not there is not kept "; var_dump(is_file($f)); sh("touch $f"); var_dump(is_file($f));
echo "other file "; file_put_contents($g, 'xy'); var_dump(filesize($g)); file_put_contents($f, 'abcd'); var_dump(filesize($f));
echo "unlink "; var_dump(filesize($f)); file_put_contents($f, 'abcdefg'); unlink($g); var_dump(filesize($f));
echo "rename "; var_dump(filesize($f)); file_put_contents($f, 'ab'); rename($f, $g); rename($g, $f); var_dump(filesize($f));
echo "mkdir "; file_put_contents($f, 'abc'); mkdir("$d/m"); var_dump(filesize($f)); rmdir("$d/m"); var_dump(filesize($f));
echo "touch "; file_put_contents($f, 'abcd'); touch($g); var_dump(filesize($f));
echo "chmod "; file_put_contents($f, 'abcde'); chmod($g, 0600); var_dump(filesize($f)); file_put_contents($f, 'abcd'); @chmod("$d/none", 0600); var_dump(filesize($f)); @unlink("$d/none"); var_dump(filesize($f));
echo "copy "; copy($f, $g); var_dump(filesize($f)); file_put_contents($f, 'a'); copy($f, $g); var_dump(filesize($f), filesize($g));
echo "link "; symlink($f, "$d/l"); var_dump(is_link("$d/l"), filesize("$d/l"), lstat("$d/l")['size'] == strlen($f)); file_put_contents($f, 'abcd'); var_dump(filesize("$d/l")); unlink("$d/l"); symlink($f, "$d/l"); var_dump(filesize("$d/l")); link($f, "$d/h"); file_put_contents($f, 'a'); var_dump(filesize("$d/l"));
echo "ftruncate "; clearstatcache(); var_dump(filesize($f)); $h = fopen($f, 'r+'); ftruncate($h, 100); var_dump(filesize($f), fstat($h)['size']); fclose($h);
echo "spelling "; var_dump(filesize("$d/./f")); var_dump(filesize("file://$f"), filesize($f)); file_put_contents($f, 'abc'); var_dump(filesize("file://$f"), filesize($f));
echo "spl "; $i = new SplFileInfo($f); var_dump($i->getSize()); file_put_contents($f, 'abcdefghi'); var_dump($i->getSize(), filesize($f)); clearstatcache(); var_dump($i->getSize());
echo "tempnam "; file_put_contents($f, 'abc'); $t = tempnam($d, 'x'); var_dump(filesize($f)); fclose(tmpfile()); var_dump(filesize($f)); realpath($f); scandir($d); glob("$d/*"); var_dump(filesize($f));
echo "lstat "; clearstatcache(); var_dump(lstat($f)['size']); file_put_contents($f, 'abcdef'); var_dump(filesize($f), lstat($f)['size'], filetype($f));
class W { public $context; static $n = 3; function url_stat($p, $f) { echo "[stat $p $f]"; return ['size' => self::$n++, 'mode' => 0100644]; } function unlink($p) { return true; } }
stream_wrapper_register('w', 'W');
echo "wrapper "; var_dump(filesize('w://a'), filesize('w://a'), file_exists('w://a'), is_writable('w://a'), filesize('w://b'), filesize('w://a')); unlink('w://a'); var_dump(filesize('w://a'), is_link('w://a'), filetype('w://a'));
array_map('unlink', glob("$d/*")); rmdir($d);

$d = sys_get_temp_dir() . '/statcache' . getmypid(); mkdir($d); $f = "$d/f"; $g = "$d/g"; touch($g);
file_put_contents($f, 'abc'); var_dump(filesize($f));
file_put_contents($f, 'abcd'); chmod($f, 0600); var_dump(filesize($f), decoct(fileperms($f)));
file_put_contents($f, 'abcde'); touch($f, 5); var_dump(filesize($f), filemtime($f));
file_put_contents($f, 'abcdef'); chown($f, 0); var_dump(filesize($f));
file_put_contents($f, 'abcdefg'); chgrp($f, 0); var_dump(filesize($f));
file_put_contents($f, 'abcdefgh'); lchown($f, 0); var_dump(filesize($f));
file_put_contents($f, 'a'); lchgrp($f, 0); var_dump(filesize($f));
file_put_contents($f, 'ab'); touch("$d/./f"); var_dump(filesize($f));
file_put_contents($f, 'abc'); chmod($g, 0600); var_dump(filesize($f));
array_map('unlink', glob("$d/*")); rmdir($d);
--EXPECTF--
size int(3)
int(3)
int(6)
int(6)
bool(true)
int(6)
int(11)
gone 
Warning: filetype(): Lstat failed for %sf in %s on line 7
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
not there is not kept bool(false)
bool(true)
other file int(2)
int(4)
unlink int(4)
int(7)
rename int(7)
int(2)
mkdir int(2)
int(3)
touch int(3)
chmod int(3)
int(3)
int(3)
copy int(3)
int(3)
int(1)
link bool(true)
int(1)
bool(true)
int(1)
int(4)
int(4)
ftruncate int(1)
int(1)
int(100)
spelling int(100)
int(100)
int(100)
int(3)
int(3)
spl int(3)
int(3)
int(3)
int(9)
tempnam int(9)
int(9)
int(9)
lstat int(3)
int(3)
int(3)
string(4) "file"
wrapper 
Warning: filesize(): stat failed for w://a in %s on line 24

Warning: filesize(): stat failed for w://a in %s on line 24

Warning: filesize(): stat failed for w://b in %s on line 24

Warning: filesize(): stat failed for w://a in %s on line 24
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)

Warning: unlink(w://a): No such file or directory in %s on line 24

Warning: filesize(): stat failed for w://a in %s on line 24

Warning: filetype(): Lstat failed for w://a in %s on line 24
bool(false)
bool(false)
bool(false)
int(3)
int(3)
string(6) "100644"
int(3)
int(%d)
int(3)
int(3)
int(3)
int(3)
int(3)
int(3)
